package org.depesha.ingest.row;

import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesha.ingest.row.RowLetter.RowAction;
import org.depesha.model.EntryKey;
import org.depesha.model.HistoricalDate;
import org.depesha.model.RegisterKind;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Finds in the registers whom and what a row names, and reads its dates. */
public final class RowReading {

    private static final Set<RegisterKind> PLACES = Set.of(RegisterKind.PLACE);

    private final RegisterNames names;
    private final RowDates dates;
    private final Problems problems;

    /**
     * What somebody typed, and what it is of: an option, a column.
     *
     * @param part as it is told to the editor: {@code --from}
     */
    private record Asked(String words, String part, Place place) {}

    public RowReading(RegisterNames names, RowDates dates, Problems problems) {
        this.names = names;
        this.dates = dates;
        this.problems = problems;
    }

    /** A row read leniently: who has no entry is named by words, what is no date stays to be checked. */
    public RowLetter listed(LetterRow row) {
        return letter(row, new Manner("", this::listedParty, this::listedPlace));
    }

    /** A row read strictly: whatever the registers do not have for certain is a problem. */
    public RowLetter typed(LetterRow row) {
        return letter(row, new Manner("`--date`: ", this::typedParty, this::typedPlace));
    }

    /**
     * How strictly a row is read.
     *
     * @param ofDate what is said before a complaint about a date
     */
    private record Manner(String ofDate, Function<Asked, RowParty> party, Function<Asked, RowAction> place) {}

    private RowLetter letter(LetterRow row, Manner manner) {
        Map<Detail, List<RowParty>> parties = new EnumMap<>(Detail.class);
        for (Detail part : Detail.values()) {
            if (part.isParty()) {
                parties.put(
                        part,
                        row.all(part).stream()
                                .map(words -> manner.party().apply(new Asked(words, "--" + part.key(), row.place())))
                                .toList());
            }
        }
        return new RowLetter(
                row,
                parties,
                action(row, Detail.SENT, Detail.SENT_PLACE, manner),
                action(row, Detail.RECEIVED, Detail.RECEIVED_PLACE, manner),
                names);
    }

    private RowAction action(LetterRow row, Detail when, Detail place, Manner manner) {
        RowAction where = manner.place().apply(new Asked(row.text(place), "--place", row.place()));
        String words = row.text(when);
        Optional<String> date = words.isEmpty() ? Optional.of("") : dates.read(words);
        if (date.isEmpty()) {
            unread(words, row.place(), manner);
        }
        return new RowAction(date.orElse(""), date.isEmpty() ? words : "", where.place(), where.placeName());
    }

    private void unread(String words, Place place, Manner manner) {
        String what = "`" + words + "` is not a date that can be read";
        if (manner.ofDate().isEmpty()) {
            problems.report(
                    Code.DOUBTFUL_IMPORT,
                    place,
                    what + ": it stands in the front matter behind `# check:`.",
                    "Write it there as 1951, 1951-01, 1951-01-07 or 1951-04~, without `# check:`.");
        } else {
            problems.report(Code.INVALID_DATE, place, manner.ofDate() + what + ".");
        }
    }

    private RowParty listedParty(Asked asked) {
        List<EntryKey> fitting = names.fitting(asked.words(), RegisterNames.PARTIES);
        if (fitting.size() > 1) {
            problems.report(
                    Code.AMBIGUOUS_FORM,
                    asked.place(),
                    "`" + asked.words() + "` fits " + told(fitting) + "; it is kept as a name without an entry.",
                    "Write the id of the right one into the front matter.");
        }
        return fitting.size() == 1 ? party(fitting.get(0), asked.words()) : RowParty.named(asked.words());
    }

    private RowAction listedPlace(Asked asked) {
        List<EntryKey> fitting = names.fitting(asked.words(), PLACES);
        return fitting.size() == 1
                ? new RowAction("", "", fitting.get(0), "")
                : new RowAction("", "", null, asked.words());
    }

    private RowParty party(EntryKey entry, String words) {
        return new RowParty(entry, names.nameOf(entry), names.coverName(entry, words));
    }

    /** {@code person:ID} and {@code organization:ID} name an entry of one register, {@code name:WORDS} none. */
    private RowParty typedParty(Asked asked) {
        int colon = asked.words().indexOf(':');
        String scheme = colon < 0 ? "" : asked.words().substring(0, colon);
        String rest = asked.words().substring(colon + 1).strip();
        Optional<RegisterKind> kind = RegisterKind.ofScheme(scheme).filter(RegisterNames.PARTIES::contains);
        if (scheme.equals("name") && !rest.isEmpty()) {
            checkUnlisted(rest, asked);
            return RowParty.named(rest);
        }
        Asked bare = kind.isPresent() ? new Asked(rest, asked.part(), asked.place()) : asked;
        return only(bare, kind.map(Set::of).orElse(RegisterNames.PARTIES), Code.UNKNOWN_PARTY)
                .map(entry -> party(entry, bare.words()))
                .orElseGet(() -> RowParty.named(bare.words()));
    }

    /** A name that a register has is read as its entry, whoever was meant. */
    private void checkUnlisted(String name, Asked asked) {
        if (RegisterNames.PARTIES.stream().anyMatch(kind -> names.called(name, kind))) {
            List<EntryKey> fitting = names.fitting(name, RegisterNames.PARTIES);
            problems.report(
                    Code.INVALID_VALUE,
                    asked.place(),
                    "`" + asked.part() + "`: `" + name + "` is a name of " + told(fitting)
                            + ": in front matter it can't mean somebody without an entry.",
                    "Write `" + asked.part() + " " + fitting.get(0).id()
                            + "` if that one is meant; otherwise use a name that no entry has.");
        }
    }

    private RowAction typedPlace(Asked asked) {
        if (asked.words().isEmpty()) {
            return RowAction.UNKNOWN;
        }
        String named = asked.words().startsWith("name:")
                ? asked.words().substring("name:".length()).strip()
                : "";
        if (!named.isEmpty()) {
            return new RowAction("", "", null, named);
        }
        String bare = asked.words().replaceFirst("^place:", "");
        return only(new Asked(bare, asked.part(), asked.place()), PLACES, Code.UNKNOWN_PLACE)
                .map(entry -> new RowAction("", "", entry, ""))
                .orElse(RowAction.UNKNOWN);
    }

    /** The only entry that fits; none, with a problem that says which were meant, where there is not just one. */
    private Optional<EntryKey> only(Asked asked, Set<RegisterKind> kinds, Code unknown) {
        List<EntryKey> fitting = names.fitting(asked.words(), kinds);
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        String files = kinds.stream()
                .sorted()
                .map(kind -> "content/registers/" + kind.plural() + ".yml")
                .collect(Collectors.joining(" or "));
        if (fitting.isEmpty()) {
            problems.report(
                    unknown,
                    asked.place(),
                    "`" + asked.part() + "`: no entry of " + files + " is called `" + asked.words() + "`.",
                    names.nearest(asked.words(), kinds)
                                    .map(near -> "Did you mean `" + near + "`? ")
                                    .orElse("")
                            + "Add an entry, or write `" + asked.part() + " \"name:" + asked.words()
                            + "\"` if none is needed.");
        } else {
            problems.report(
                    Code.INVALID_VALUE,
                    asked.place(),
                    "`" + asked.part() + "`: `" + asked.words() + "` fits " + told(fitting) + ".",
                    "Write the id of the right one, such as `" + asked.part() + " "
                            + fitting.get(0).id() + "`.");
        }
        return Optional.empty();
    }

    private String told(List<EntryKey> fitting) {
        return fitting.size()
                + (fitting.size() == 1 ? " entry: " : " entries: ")
                + fitting.stream()
                        .map(entry -> names.nameOf(entry) + " (`" + entry.id() + "`)")
                        .collect(Collectors.joining(", "));
    }

    /** Whether a text is a date of the Extended Date/Time Format. */
    static boolean isDate(String text) {
        try {
            HistoricalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
