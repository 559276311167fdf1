package org.depesha.read.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * An encoding from before Unicode, as a text's bytes show it. A detector that counts pairs of letters knows the
 * Cyrillic encodings; the Central European ones it takes for Western, so that the table of {@link WrittenLanguage} has
 * the last word.
 *
 * @param language whose letters the text has; empty where there are none beyond ASCII
 * @param doubt what to look at where another encoding reads nearly as well; else empty
 */
record OldEncoding(String text, Charset charset, String language, String doubt) {

    /** What the detector says of everything that it can't tell. */
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** What the detector's word weighs beside the letters: as much as one letter in its place. */
    private static final int DETECTED = 2;
    /** Two characters that read as letters in one encoding alone are no chance. */
    private static final int SURE = 4;

    /** Fewer letters beyond ASCII may be others in other encodings. */
    private static final int FEW = 4;

    private static final int SHOWN = 24;

    private record Reading(Charset charset, String language, String text, int score) {}

    static OldEncoding of(byte[] bytes) {
        Charset detected = detected(bytes);
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Reading reading : readings(bytes, detected)) {
            readings.merge(reading.text(), reading, (one, other) -> other.score() > one.score() ? other : one);
        }
        List<Reading> best = readings.values().stream()
                .sorted(Comparator.comparingInt((Reading reading) -> -reading.score()))
                .toList();
        Reading first = best.get(0);
        boolean told = first.charset().equals(detected) && !WESTERN.equals(detected);
        boolean sure = best.size() < 2
                || told
                || best.get(1).score() <= 0
                || first.score() - best.get(1).score() >= SURE;
        long letters = first.text()
                .chars()
                .filter(sign -> sign >= 0x80 && Character.isLetter(sign))
                .count();
        String doubt = !sure ? doubt(first, best.get(1)) : letters > 0 && letters < FEW ? tooFew(first) : "";
        return new OldEncoding(first.text(), first.charset(), first.language(), doubt);
    }

    /** The first word that the encoding decides. */
    private static String tooFew(Reading reading) {
        int at = 0;
        while (at < reading.text().length() && reading.text().charAt(at) < 0x80) {
            at++;
        }
        return "The file is read as " + reading.charset()
                + ", but it has too few letters beyond a to z to be sure: check “"
                + around(reading.text(), at)
                + "”. If that is wrong, save the file as UTF-8 and import it again.";
    }

    private static List<Reading> readings(byte[] bytes, @Nullable Charset detected) {
        Map<Charset, String> texts = new LinkedHashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (WrittenLanguage language : WrittenLanguage.all()) {
            for (Charset charset : language.encodings()) {
                String text = texts.computeIfAbsent(
                        charset, any -> any.decode(ByteBuffer.wrap(bytes)).toString());
                int known = charset.equals(detected) ? DETECTED : 0;
                known -= charset.equals(language.encodings().get(0)) ? 0 : 1; // DOS and the like are rarer
                readings.add(new Reading(charset, language.name(), text, language.score(text) + known));
            }
        }
        return readings;
    }

    /** What the detector takes the bytes for; null where it can't tell, or names what Java does not have. */
    private static @Nullable Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null; // of such encodings the table has none
        }
    }

    /** The first place where the two readings part, in both. */
    private static String doubt(Reading first, Reading second) {
        int at = 0;
        int length = Math.min(first.text().length(), second.text().length());
        while (at < length && first.text().charAt(at) == second.text().charAt(at)) {
            at++;
        }
        return "The file is read as " + first.charset() + ", and " + second.charset() + " would fit nearly as well: “"
                + around(first.text(), at) + "” would be “" + around(second.text(), at)
                + "”. If that is right, save the file as UTF-8 and import it again.";
    }

    private static String around(String text, int at) {
        int start = Math.max(text.lastIndexOf(' ', at), text.lastIndexOf('\n', at)) + 1;
        int end = start;
        while (end < text.length() && end - start < SHOWN && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
