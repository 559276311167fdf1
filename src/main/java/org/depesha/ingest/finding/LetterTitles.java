package org.depesha.ingest.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.TableRows;
import org.depesha.model.Months;
import org.jspecify.annotations.Nullable;

/** Titles that say who writes to whom, in the languages of {@code letter-titles.tsv}. */
public final class LetterTitles {

    private static final int LONGEST = 140;
    /** The number that an edition or a catalogue gives a letter. */
    private static final String NUMBERED = "(?iu)(?:(?:(?:no|nr|n|letter|brief|lettre|lettera|scheda|№|n°)\\.? ?)?"
            + "(?<published>\\d{1,4}|(?-i:[IVXLC]{1,8}))(?:[.:)]| ?(?=[—–-])) *[—–-]? *)?[\"“«]?";

    private static final String NAME = "(?-i:\\p{Lu})[^;:\\[(|—\\d]{1,80}?)";
    /** Where a name ends: at a date, a bracket, a comma, a full stop that is none of an abbreviation. */
    private static final String END =
            "(?=,? ?[\\[(|—–]|,? \\d|,? " + Months.PATTERN + "|,(?: |$)|(?<![ .]\\p{L}{1,4})\\.(?: |$)|[\"”»]|$)";

    private static final List<Pattern> TITLES = TableRows.of("letter-titles.tsv").stream()
            .map(row -> Pattern.compile(NUMBERED
                    + row[1].replaceAll("<f>(?=\\)?$)", "<f>" + Matcher.quoteReplacement(END))
                            .replaceAll("<t>(?=\\)?$|\\)\\(\\?=)", "<t>" + Matcher.quoteReplacement(END))
                            .replaceAll("(?<!\\(\\?)<([ft])>", "(?<$1>" + Matcher.quoteReplacement(NAME))))
            .toList();

    private LetterTitles() {}

    /** Adds what a title says of its parties; false for a line that is none. */
    public static boolean read(String line, Findings findings) {
        for (Pattern pattern : line.length() > LONGEST ? List.<Pattern>of() : TITLES) {
            Matcher title = pattern.matcher(line);
            if (title.lookingAt()) {
                add(Field.FROM, group(title, "f"), findings);
                add(Field.TO, group(title, "t"), findings);
                String published = title.group("published");
                findings.add(Field.PUBLISHED, published == null ? "" : published, "number before the title", 0.9);
                return true;
            }
        }
        return false;
    }

    private static void add(Field field, @Nullable String name, Findings findings) {
        findings.add(field, name == null ? "" : name, "title", 0.85);
    }

    private static @Nullable String group(Matcher title, String name) {
        return title.pattern().pattern().contains("?<" + name + ">") ? title.group(name) : null;
    }
}
