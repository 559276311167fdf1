package org.depesha.ingest.letter;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;

/**
 * Weighs whether a transcript is a letter at all, by all of its lines: one whose head nobody could read is still a
 * letter.
 */
public final class LetterWeight {

    /** A sender and a date are enough, or an addressee and a number; a date alone is not. */
    public static final int ENOUGH = 3;

    /** With less nothing is imported; a salutation, or the name of the kind with a date, is imported with a doubt. */
    public static final int LEAST = 2;

    /** What each sign weighs. */
    private static final Map<Field, Integer> WEIGHTS = new EnumMap<>(Field.class);

    static {
        List.of(Field.FROM, Field.TO).forEach(field -> WEIGHTS.put(field, 2));
        List.of(Field.CIPHER, Field.NUMBER, Field.KIND, Field.SHELFMARK, Field.URGENCY, Field.SECRECY, Field.SENT)
                .forEach(field -> WEIGHTS.put(field, 1));
    }

    private static final Set<Field> OWN = EnumSet.of(Field.FROM, Field.TO, Field.KIND);
    private static final Map<Field, Field> SAME = Map.of(
            Field.RECEIVED,
            Field.SENT,
            Field.PAGE_DATE,
            Field.SENT,
            Field.DAY,
            Field.SENT,
            Field.RELAY,
            Field.TO,
            Field.INCOMING,
            Field.NUMBER,
            Field.OUTGOING,
            Field.NUMBER);
    private static final int LONGEST = 120;

    private final Set<Field> signs = EnumSet.noneOf(Field.class);

    private LetterWeight() {}

    static boolean isLetter(Recognized letter) {
        return of(letter) >= ENOUGH;
    }

    /** What the signs of a letter weigh together; 0 where none of them is a letter's own. */
    public static int of(Recognized letter) {
        LetterWeight evidence = new LetterWeight();
        evidence.add(letter.findings());
        for (LetterPassage passage : letter.message().passages()) {
            evidence.add(passage);
        }
        int sum = evidence.signs.stream()
                .mapToInt(sign -> WEIGHTS.getOrDefault(sign, 0))
                .sum();
        boolean own = evidence.signs.stream().anyMatch(OWN::contains);
        return sum >= ENOUGH || own ? sum : 0;
    }

    /** What the readers of head and foot passed over: what a line says that is nothing but a part of a head. */
    private void add(LetterPassage passage) {
        if (passage.message() != null
                || passage.text().length() > LONGEST
                || passage.part() != Part.PROSE && passage.part() != Part.SALUTE) {
            return;
        }
        String greeted = Phrases.greeted(passage.text());
        if (greeted != null) {
            signs.add(Field.TO);
        } else if (Phrases.isClose(passage.text())) {
            signs.add(Field.FROM);
        } else {
            Findings found = new Findings();
            if (LineReader.read(HeadRules.HEAD, passage.text(), Dates.near(null), found) != null) {
                add(found);
            }
        }
    }

    private void add(Findings found) {
        found.all().forEach(finding -> signs.add(SAME.getOrDefault(finding.field(), finding.field())));
    }
}
