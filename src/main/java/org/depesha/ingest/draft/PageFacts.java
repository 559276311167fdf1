package org.depesha.ingest.draft;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.collate.Word;
import org.depesha.ingest.finding.Doubt;
import org.depesha.ingest.letter.EntryValues;
import org.depesha.read.transcript.Aside;

/**
 * Looks whether the lines of an archive's page that are set aside because their facts stand in the front matter do
 * stand there: a reason is true, or it is not given.
 *
 * @param asides with reasons that hold
 * @param doubts of lines that stand nowhere
 */
record PageFacts(List<Aside> asides, List<Doubt> doubts) {

    private static final String PARTLY = "archive's page: part of it is in the front matter";
    private static final String NOWHERE = "archive's page: not in any front matter field";

    /** A key of the front matter says nothing of the letter. */
    private static final Pattern KEY = Pattern.compile("(?m)(?:^|[{,])[ -]*\\p{L}+:(?= |$)");

    /** Shorter words are those of every line. */
    private static final int LONG = 4;

    static PageFacts of(List<Aside> asides, String frontMatter) {
        Set<String> known = new HashSet<>(words(KEY.matcher(frontMatter).replaceAll(" "), 1));
        List<Aside> checked = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (Aside aside : asides) {
            if (!aside.reason().equals(EntryValues.TOLD)) {
                checked.add(aside);
                continue;
            }
            List<String> words = words(aside.words(), LONG);
            long told = words.stream().filter(known::contains).count();
            String reason = told == words.size() ? aside.reason() : told > 0 ? PARTLY : NOWHERE;
            checked.add(new Aside(aside.first(), aside.last(), aside.words(), reason));
            if (told == 0 && !words.isEmpty()) {
                doubts.add(new Doubt(
                        aside.first(),
                        "The archive's page says “" + aside.words()
                                + "”: the front matter has no field for this, so it is set aside."));
            }
        }
        return new PageFacts(checked, doubts);
    }

    /** The words and figures that say something, with months as their numbers and languages as their tags. */
    private static List<String> words(String text, int shortest) {
        List<String> words = new ArrayList<>();
        for (Word word : Word.in(text.replaceAll("(?<=\\d)[-.T:/](?=\\d)", " "))) {
            String small = word.norm().toLowerCase(Locale.ROOT);
            boolean figure = Character.isDigit(small.charAt(0));
            int month = month(small);
            String language = EntryValues.language(small);
            if (!language.isEmpty()) {
                words.add(language);
            } else if (figure || month > 0) {
                words.add(figure ? small.replaceFirst("^0+(?=.)", "") : Integer.toString(month));
            } else if (small.length() >= shortest) {
                words.add(small);
            }
        }
        return words;
    }

    private static int month(String word) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(word)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
