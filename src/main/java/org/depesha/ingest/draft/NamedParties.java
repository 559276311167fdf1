package org.depesha.ingest.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.annotate.NameProposals;
import org.depesha.annotate.Proposal;
import org.depesha.config.YamlValue;
import org.depesha.model.Action;
import org.depesha.model.Document;
import org.depesha.model.EntryKey;
import org.depesha.model.Message;
import org.depesha.model.RegisterKind;
import org.depesha.model.Registers;
import org.depesha.problem.Problems;

/** Parties and places of front matter that are named by words, because no register had them. */
public final class NamedParties {

    /** An open question of the import: {@code # check: to: {name: Ada Berg} (line 7, salutation, 0.60)}. */
    private static final Pattern CHECK = Pattern.compile(
            "(?m)^ *# check: (?:from|to|relay|copies): (.+?) +\\(line \\d+, [^()\\n]*, (\\d\\.\\d\\d)\\)$");

    /** A name that says nothing beside it, alone in its braces. */
    private static final Pattern NAMED =
            Pattern.compile("\\{ *name: *(\"(?:[^\"\\\\]|\\\\.)*\"|'[^'\\n]*'|[^\"'{}\\[\\],#\\n]+?) *}");

    /** The keys whose names mean entries. */
    private static final Set<String> POINTING = Set.of("from", "to", "relay", "copies", "place");

    private static final Pattern CLOSED = Pattern.compile("\\{[^{}]*}|\\[[^\\[\\]]*]");
    /** The key before a name in its own line, be it the first of a list or not. */
    private static final Pattern BEFORE = Pattern.compile("([A-Za-z]+): *(?:\\[[ ,]*)?$");
    /** That of a line above, whose value goes on below. */
    private static final Pattern ABOVE = Pattern.compile("^ *([A-Za-z]+): *(?:\\[.*)?$");

    private static final double SURE_OF_PLACE = 0.9;

    private final Map<String, Set<EntryKey>> parties = new HashMap<>();
    private final Map<String, Set<EntryKey>> places = new HashMap<>();

    /** The proposals that front matter makes beside its parties: what is still to be checked, and its places. */
    public static List<Proposal> proposals(String file, Document document, Registers registers) {
        List<Proposal> all = new ArrayList<>();
        Matcher check = CHECK.matcher(front(file));
        while (check.find()) {
            NameProposals names = new NameProposals(registers);
            for (String name : names(check.group(1))) {
                names.addParty(name, check.start());
            }
            double confidence = Double.parseDouble(check.group(2));
            names.list().forEach(one -> all.add(atMost(one, confidence)));
        }
        document.message().withTransmitted().map(Message::journey).forEach(journey -> {
            place(journey.sent(), file, all);
            place(journey.received(), file, all);
        });
        return all;
    }

    private static List<String> names(String yaml) {
        return YamlValue.parse("v: " + yaml, "", 0, new Problems()).list("v").stream()
                .filter(YamlValue::isMap)
                .map(value -> value.asMap().text("name"))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Proposal atMost(Proposal one, double confidence) {
        List<String> evidence = new ArrayList<>(one.evidence());
        evidence.add("a `# check:` line");
        return new Proposal(
                one.name(),
                one.forms(),
                one.kind(),
                Math.min(one.confidence(), confidence),
                evidence,
                one.near(),
                one.starts());
    }

    private static void place(Action action, String file, List<Proposal> to) {
        String name = action.location().name();
        if (action.location().entry() == null && name.matches("\\p{Lu}.*")) {
            to.add(new Proposal(
                    name,
                    List.of(name),
                    RegisterKind.PLACE,
                    SURE_OF_PLACE,
                    List.of("where a letter was sent or received"),
                    null,
                    List.of(Math.max(0, file.indexOf(name)))));
        }
    }

    /** The file up to the second line of dashes. */
    private static String front(String file) {
        int end = file.startsWith("---") ? file.indexOf("\n---", 3) : -1;
        return end < 0 ? "" : file.substring(0, end + 1);
    }

    /** Lets a name mean an entry; one that is given to two means neither. */
    public void add(String name, EntryKey entry) {
        (entry.kind() == RegisterKind.PLACE ? places : parties)
                .computeIfAbsent(name, any -> new HashSet<>())
                .add(entry);
    }

    /**
     * A document whose front matter points to entries.
     *
     * @param changes how many names became pointers
     */
    public record Pointed(String text, int changes) {}

    /** A document with {@code {name: …}} of its front matter replaced by the id of the entry of that name. */
    public Pointed pointed(String file) {
        String plain = file.startsWith("\uFEFF") ? file.substring(1) : file;
        String front = front(plain);
        int[] changes = new int[1];
        Function<MatchResult, String> replacing = match -> {
            EntryKey entry = meant(front, match);
            changes[0] += entry == null ? 0 : 1;
            return Matcher.quoteReplacement(entry == null ? match.group() : entry.id());
        };
        String pointed = NAMED.matcher(front).replaceAll(replacing);
        return new Pointed(
                file.substring(0, file.length() - plain.length()) + pointed + plain.substring(front.length()),
                changes[0]);
    }

    private @org.jspecify.annotations.Nullable EntryKey meant(String front, MatchResult match) {
        int line = front.lastIndexOf('\n', match.start()) + 1;
        if (front.substring(line, match.start()).indexOf('#') >= 0) {
            return null; // what is still to be checked stays so
        }
        String name =
                YamlValue.parse("v: " + match.group(1), "", 0, new Problems()).text("v");
        String key = keyOf(front, line, match.start());
        Set<EntryKey> entries = (key.equals("place") ? places : parties).getOrDefault(name, Set.of());
        return POINTING.contains(key) && entries.size() == 1
                ? entries.iterator().next()
                : null;
    }

    /** The key whose value, or part of it, begins at a place of a line; empty where that is not seen. */
    private static String keyOf(String front, int line, int at) {
        String before = front.substring(line, at);
        for (String open = ""; !open.equals(before); ) {
            open = before;
            before = CLOSED.matcher(open).replaceAll("");
        }
        Matcher key = BEFORE.matcher(before.replaceAll("[ ,]+$", ""));
        return key.find() ? key.group(1) : before.matches("[ ,\\-]*") ? keyAbove(front, line, before) : "";
    }

    private static String keyAbove(String front, int line, String before) {
        int indent = before.indexOf('-') >= 0 ? before.indexOf('-') + 1 : before.length();
        String[] above = front.substring(0, line).split("\r?\n");
        for (int i = above.length - 1; i >= 0; i--) {
            int own = above[i].length() - above[i].stripLeading().length();
            boolean item = above[i].stripLeading().startsWith("-");
            if (!above[i].isBlank() && own < indent && !item) {
                Matcher key = ABOVE.matcher(above[i].replaceAll(" +#.*$", ""));
                return key.matches() ? key.group(1) : "";
            }
        }
        return "";
    }
}
