package org.depesha.ingest.letter;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.ingest.phrase.Dates;
import org.depesha.ingest.phrase.Phrases;
import org.depesha.model.PartialDate;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.read.transcript.TranscriptFile;
import org.depesha.read.transcript.TranscriptReader;
import org.jspecify.annotations.Nullable;

/**
 * Takes a plain file apart that holds several letters: numbered one after the other, most of them with a day or a
 * salutation of their own at the top, or the messages of a mailbox (RFC 4155). What stands above the first stays with
 * it.
 */
public final class LetterSeries {

    private static final Pattern MAILBOX = Pattern.compile("From \\S+@\\S+ .*\\d{4}\\s*");
    private static final Pattern DASHED = Pattern.compile("\\s*[-–—_]{4,}[^-–—_]{4,40}[-–—_]{4,}\\s*");
    private static final Pattern NUMBERED = Pattern.compile(
            "\\s*(?:#{1,4} +|\\*\\*)?(?:(?:No|Nr|N[°º]|№|Núm|n)\\.? ?)?(?<n>\\d{1,3}|[IVXLC]{1,6})(?:[.)]|"
                    + "\\*\\*|$|(?= ?[—–-]))"
                    + "(?: ?[—–-])?(?<rest>.{0,90})");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{2} \\p{Ll}+ .*\\p{Ll}[.!?;]\\s*");
    private static final List<String> UNITS = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final int TOP = 7;
    private static final int SHORT = 90;
    /** So many in ten of the parts look like letters. */
    private static final int MOST = 6;

    private LetterSeries() {}

    /** The letters of a file, each as a file of its own; the file alone where it holds one. */
    public static List<TranscriptFile> parts(TranscriptFile supplied, Problems problems) {
        Charset bytewise = StandardCharsets.ISO_8859_1;
        List<String> raw = List.of(new String(supplied.bytes(), bytewise).split("\n", -1));
        List<Integer> mails = mailbox(raw);
        if (mails.size() > 1) {
            return cut(supplied, raw, mails, bytewise, problems);
        }
        String text = TranscriptReader.plainText(supplied);
        List<String> lines = List.of(text.split("\n", -1));
        List<Integer> passedOn = passedOn(lines);
        List<Integer> seams = passedOn.isEmpty() ? numbered(lines, text) : passedOn;
        return seams.size() < 2 ? List.of(supplied) : cut(supplied, lines, seams, StandardCharsets.UTF_8, problems);
    }

    private static List<TranscriptFile> cut(
            TranscriptFile supplied, List<String> lines, List<Integer> seams, Charset charset, Problems problems) {
        List<TranscriptFile> parts = new ArrayList<>();
        for (int i = 0; i < seams.size(); i++) {
            int from = i == 0 ? 0 : seams.get(i);
            int to = i + 1 < seams.size() ? seams.get(i + 1) : lines.size();
            String words = String.join("\n", lines.subList(from, to)).stripTrailing() + "\n";
            TranscriptReader.read(
                            named(supplied.name(), i + 1),
                            words.getBytes(charset),
                            Place.of(named(supplied.transcript().file(), i + 1)),
                            problems)
                    .ifPresent(parts::add);
        }
        return parts;
    }

    /** The first line, and those with dashes around words above the head of a mail that is passed on. */
    private static List<Integer> passedOn(List<String> lines) {
        List<Integer> seams = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (DASHED.matcher(lines.get(i)).matches() && MailHead.follows(lines, i + 1)) {
                seams.add(i);
            }
        }
        if (!seams.isEmpty()) {
            seams.add(0, 0);
        }
        return seams;
    }

    private static String named(String file, int part) {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file + "-" + part : file.substring(0, dot) + "-" + part + file.substring(dot);
    }

    private static List<Integer> mailbox(List<String> lines) {
        List<Integer> seams = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean free = i == 0 || lines.get(i - 1).isBlank();
            if (free && MAILBOX.matcher(lines.get(i)).matches()) {
                seams.add(i);
            }
        }
        return seams;
    }

    private static List<Integer> numbered(List<String> lines, String text) {
        List<Integer> seams = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = NUMBERED.matcher(lines.get(i));
            boolean free = i == 0 || lines.get(i - 1).isBlank();
            int number = free
                            && line.matches()
                            && !SENTENCE.matcher(line.group("rest")).matches()
                    ? number(line.group("n"))
                    : 0;
            if (number > 0 && (last < 0 || number == last + 1)) {
                seams.add(i);
                last = number;
            }
        }
        PartialDate day = day(text);
        int letters = 0;
        for (int i = 0; i < seams.size(); i++) {
            int to = i + 1 < seams.size() ? seams.get(i + 1) : lines.size();
            letters += isLetter(lines.subList(seams.get(i), to), Dates.near(day)) ? 1 : 0;
        }
        return letters > 1 && letters * 10 >= seams.size() * MOST ? seams : List.of();
    }

    private static @Nullable PartialDate day(String text) {
        List<Dates.Found> all = Dates.near(null).all(text);
        return all.isEmpty() ? null : all.get(0).date();
    }

    private static boolean isLetter(List<String> lines, Dates dates) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .limit(TOP)
                .map(String::strip)
                .anyMatch(line -> line.length() <= SHORT
                        && (Phrases.greeted(line) != null
                                || dates.first(line) != null
                                        && !SENTENCE.matcher(line).matches()));
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        for (int i = 1; i < 100; i++) {
            if (written.equals(TENS.get(i / 10) + UNITS.get(i % 10))) {
                return i;
            }
        }
        return 0;
    }
}
