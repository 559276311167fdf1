package org.depesha.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahocorasick.trie.Trie;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.depesha.annotate.SeenName.Sight;
import org.depesha.model.Entry;
import org.depesha.model.EntryKey;
import org.depesha.model.Registers;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the capitalised words of a text that no register has, and says how likely each is a name, and of what.
 * Nothing is ever marked by it.
 */
public final class NameProposals {

    private static final String PART = "(?:\\p{Lu}[aehsu]?\\.(?:\\s?\\p{Lu}[aehsu]?\\.){0,9}"
            + "|\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*){0,9})";

    /** A capitalised word, with initials and shortened titles. */
    private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}\\p{M}\\d])" + PART);

    /** The next such word of a row; between two of them "of", "the", "de" and their like. */
    private static final Pattern NEXT = Pattern.compile(
            "(?:(?<=(?U:\\b)(?:Mr|Mrs|Ms|Dr|Gen|Col|Capt|Lt|Maj|Prof|Rev|Hon|St|Cde|Com|Adm))\\.\\s|\\s|(?<=\\.))"
                    + "(?:(?:of|the|de|von|van|der|al|di|bin|for)\\s){0,2}" + PART);

    /** A longer row of capitalised words is a line or a text in capitals, and no name. */
    private static final int MOST_WORDS = 12;

    private static final Pattern WORD_BEFORE = Pattern.compile("([\\p{L}-]+)([.,]?)(?:\\s+of)?\\s+$");
    private static final Pattern AFTER = Pattern.compile("\\s*['’]s|\\s+(\\p{Ll}+)");
    private static final Pattern OWNED = Pattern.compile("['’]s?$");
    private static final Pattern LINKED = Pattern.compile("(?U:\\b)(?:of|the|for)\\s$");
    private static final Pattern OFFICE = Pattern.compile("(?i).*(?U:\\b)(?:of|in|at|to)(?U:\\b).*");
    private static final int NEAR = 1;
    private static final int SHORTEST = 3;

    private final Registers registers;
    private final Map<String, SeenName> seen = new LinkedHashMap<>();
    private final StringBuilder all = new StringBuilder();

    public NameProposals(Registers registers) {
        this.registers = registers;
    }

    /** A party of the letter or of a message in it, whom no register holds. */
    public void addParty(String name, int place) {
        for (String part : name.split("\\s*(?:,|;| and )\\s*")) {
            if (OFFICE.matcher(part).matches() && Stream.of(part.split(" ")).anyMatch(NameWords::isTitle)) {
                continue; // "Consul in Riga" is an office
            }
            String bare = untitled(part.replaceAll("\\s*[\\[(].*$", "").strip());
            if (bare.length() >= SHORTEST
                    && bare.matches("\\p{Lu}.*")
                    && !bare.matches(".*\\d.*")
                    && bare.split(" ").length <= 6) {
                see(new Sight(bare, place, "", "", "", true, true));
            }
        }
    }

    private static String untitled(String name) {
        String rest = name;
        while (rest.indexOf(' ') > 0 && isTitle(rest.substring(0, rest.indexOf(' ')))) {
            rest = rest.substring(rest.indexOf(' ') + 1).strip();
        }
        return rest.indexOf(' ') < 0 && isTitle(rest) ? "" : rest;
    }

    private static boolean isTitle(String word) {
        return NameWords.isTitle(word) || NameWords.isNoName(word);
    }

    /**
     * Looks through a piece of text.
     *
     * @param places of its signs in the file
     * @param known what the registers have in it
     */
    public void add(String text, List<Integer> places, List<NameMark> known) {
        all.append(text).append('\n');
        BitSet marked = new BitSet();
        known.forEach(mark -> marked.set(mark.start(), mark.end()));
        Matcher first = FIRST.matcher(text);
        Matcher next = NEXT.matcher(text).useTransparentBounds(true);
        for (int from = 0; from < text.length() && first.find(from); ) {
            int start = first.start();
            int end = first.end();
            int words = 1;
            while (next.region(end, text.length()).lookingAt()) {
                end = next.end();
                words++;
            }
            int name = marked.nextSetBit(start);
            if (words <= MOST_WORDS && (name < 0 || name >= end)) {
                sequence(text, start, end, places);
            }
            from = end;
        }
    }

    private void sequence(String text, int from, int to, List<Integer> places) {
        Matcher before = WORD_BEFORE.matcher(text.substring(Math.max(0, from - 40), from));
        String word = before.find() ? before.group(1) : "";
        boolean stopped = word.isEmpty() || before.group(2).equals(".");
        String title = NameWords.isTitle(word) && word.length() > 1 ? word : "";
        Bounds bounds = bounds(text, from, to, title);
        String name = text.substring(bounds.start, bounds.end);
        if (name.length() < SHORTEST || name.endsWith(".") || name.indexOf(' ') < 0 && isTitle(name)) {
            return;
        }
        boolean begins = bounds.start == from && bounds.title.isEmpty();
        boolean inside = begins
                ? !stopped && Character.isLowerCase(word.codePointAt(0)) || text.startsWith(", ", Math.max(0, from - 2))
                : true;
        Matcher after = AFTER.matcher(text).region(bounds.end, text.length());
        String next = !after.lookingAt() ? "" : after.group(1) == null ? "'s" : after.group(1);
        String previous = begins && !stopped ? word.toLowerCase(Locale.ROOT) : "";
        boolean soundsLikeHead = begins && !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        see(new Sight(
                name,
                places.get(bounds.start),
                bounds.title,
                soundsLikeHead ? "" : previous,
                next,
                inside && !soundsLikeHead,
                false));
    }

    /** Where a name begins and ends in a row of capitalised words, and the title before it. */
    private record Bounds(int start, int end, String title) {}

    /**
     * Cuts off what is no name before it: a sentence's first word, a title with its office ("Secretary of State"); and
     * "'s" behind it.
     */
    private static Bounds bounds(String text, int from, int to, String titleBefore) {
        int start = from;
        String title = titleBefore;
        boolean body = false;
        boolean named = false;
        for (int at = from; at < to; ) {
            int space = text.indexOf(' ', at);
            int next = space < 0 || space >= to ? to : space + 1;
            String word = text.substring(at, space < 0 || space >= to ? to : space);
            boolean titled = NameWords.isTitle(word);
            boolean office = !title.isEmpty() && start == at && NameWords.OFFICES.contains(NameWords.lower(word));
            boolean organization = at > from
                    && NameWords.namesOrganization(text.substring(from, at))
                    && LINKED.matcher(text.substring(from, at)).find();
            if (titled && !organization || start == at && (NameWords.isNoName(word) || office)) {
                title = titled ? word : title;
                named |= office && word.length() > 3;
                body = titled ? false : body || office && word.equals("of");
                start = next;
            }
            at = next;
        }
        return body && !named
                ? new Bounds(to, to, "") // "the Director of the Mill": an office, and nobody's name
                : cut(text, start, to, title);
    }

    /** Without what stands behind the name: "of the Mill", "'s letter". */
    private static Bounds cut(String text, int start, int to, String title) {
        int end = to;
        int of = text.indexOf(" of ", start);
        if (!title.isEmpty() && of > start && of < to) {
            end = of;
        }
        Matcher owned = OWNED.matcher(text.substring(start, end));
        if (owned.find()) {
            end = start + owned.start();
        }
        return new Bounds(start, Math.max(start, end), title);
    }

    private void see(Sight sight) {
        seen.computeIfAbsent(sight.name().toLowerCase(Locale.ROOT), any -> new SeenName())
                .add(sight);
    }

    /** The proposals, the likeliest first. */
    public List<Proposal> list() {
        List<SeenName> names = new ArrayList<>(seen.values());
        names.removeIf(name -> !name.canBeName());
        Set<String> common = standing(
                all.toString(),
                names.stream().map(name -> name.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
        names.removeIf(name -> common.contains(name.name().toLowerCase(Locale.ROOT)));
        List<Proposal> proposals = new ArrayList<>();
        for (SeenName name : joined(names)) {
            proposals.add(name.proposal(near(name.name())));
        }
        proposals.sort(
                Comparator.comparingDouble(Proposal::confidence).reversed().thenComparing(Proposal::name));
        return proposals;
    }

    /** A surname alone is a form of the one person whose full name stands before it. */
    private static List<SeenName> joined(List<SeenName> names) {
        Map<String, List<SeenName>> fuller = new HashMap<>();
        for (SeenName name : names) {
            String words = name.name().replace(".", ". ").toLowerCase(Locale.ROOT);
            for (int at = words.indexOf(' '); name.isPerson() && at >= 0; at = words.indexOf(' ', at + 1)) {
                fuller.computeIfAbsent(words.substring(at + 1), end -> new ArrayList<>())
                        .add(name);
            }
        }
        Set<SeenName> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SeenName shorter : names) {
            List<SeenName> whole = shorter.isSingle() && shorter.isPerson()
                    ? fuller.getOrDefault(shorter.name().toLowerCase(Locale.ROOT), List.of())
                    : List.of();
            if (whole.size() == 1 && whole.get(0).places.get(0) < shorter.places.get(0)) {
                whole.get(0).addForm(shorter);
                taken.add(shorter);
            }
        }
        return names.stream().filter(name -> !taken.contains(name)).toList();
    }

    /** Those of some words that stand in a text as they are, not as a part of longer ones. */
    private static Set<String> standing(String text, Set<String> words) {
        Set<String> standing = new HashSet<>();
        Trie trie = Trie.builder().addKeywords(words).build();
        trie.parseText(text, found -> {
            int end = found.getEnd() + 1;
            boolean begins = found.getStart() == 0 || !Character.isLetter(text.charAt(found.getStart() - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                standing.add(found.getKeyword());
            }
            return true;
        });
        return standing;
    }

    /** The entry with a name that differs by a letter, or by two that changed places. */
    private @Nullable EntryKey near(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.length() <= 4) {
            return null;
        }
        int most = lower.length() > 7 ? NEAR + 1 : NEAR;
        LevenshteinDistance distance = new LevenshteinDistance(NEAR + 1);
        for (Entry entry : registers.entries().values()) {
            for (String form : (Iterable<String>) entry.names()::iterator) {
                int letters = Math.abs(form.length() - lower.length()) > most
                        ? 0
                        : distance.apply(lower, form.toLowerCase(Locale.ROOT));
                if (letters > 0 && letters <= most) {
                    return entry.key();
                }
            }
        }
        return null;
    }
}
