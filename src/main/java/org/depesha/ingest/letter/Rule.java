package org.depesha.ingest.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;

/**
 * A recognizer of one part of a letter's head or foot.
 *
 * @param name as the report shows it
 * @param part what the words become
 */
record Rule(String name, Part part, Recognizer recognizer) {

    /** Looks at a line from one position on. */
    @FunctionalInterface
    interface Recognizer {
        /**
         * Where the words end that it recognizes, with what they say added to the findings; -1 where it recognizes
         * none.
         */
        int read(String text, int from, Dates dates, Findings findings);
    }

    /** What a pattern's groups say. */
    @FunctionalInterface
    interface Says {
        void add(Matcher words, Findings findings);
    }

    static Rule of(String name, Part part, String regex, Says says) {
        Pattern pattern = Pattern.compile(regex);
        return new Rule(name, part, (text, from, dates, findings) -> {
            Matcher matcher = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
            if (!matcher.lookingAt() || matcher.end() == from) {
                return -1;
            }
            says.add(matcher, findings);
            return matcher.end();
        });
    }

    /** A word that says what happened, and then when: "Received 18 hours 40 minutes 29.1.1951". */
    static Rule dated(String name, Part part, String word, Field field, double confidence) {
        Pattern pattern = Pattern.compile(word);
        return new Rule(name, part, (text, from, dates, findings) -> {
            Matcher matcher = pattern.matcher(text).region(from, text.length());
            if (!matcher.lookingAt()) {
                return -1;
            }
            Dates.Found date = dates.first(text.substring(matcher.end()));
            if (date == null || date.start() > 3) {
                return -1;
            }
            findings.addDate(field, date, name, confidence);
            return matcher.end() + date.end();
        });
    }
}
