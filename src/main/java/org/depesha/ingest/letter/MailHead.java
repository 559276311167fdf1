package org.depesha.ingest.letter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.ingest.finding.Field;
import org.depesha.ingest.finding.Findings;
import org.depesha.ingest.phrase.Dates;

/**
 * The head of an e-mail as programs write and print it: labels with a colon, of whatever language, one below the other;
 * from whom it is, and one of an address, an hour or a subject among them. Nothing else is read in these lines.
 */
final class MailHead {

    /** The rule that outweighs what the text's own lines say. */
    static final String RULE = "head of a mail";

    private static final int MOST_ABOVE = 4;
    private static final int LEAST = 3;
    private static final double SURE = 0.95;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\\[\\]\",;:']+@[^\\s<>()\\[\\]\",;:']+");
    private static final Pattern HOUR = Pattern.compile("\\d{1,2}:\\d\\d(?::\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?$");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?<=\\d \\p{L}{3} )(\\d\\d)(?= \\d\\d:\\d\\d)");
    private static final Pattern PARTED =
            Pattern.compile("\\s*;\\s*|(?<=[>)\"'])\\s*,\\s*|(?<=@[^\\s,]{3,80}),\\s*|,\\s*(?=[^\\s,]+@)");
    /** "Lind, Ada": as address books sort names. */
    private static final Pattern SORTED = Pattern.compile("(\\p{Lu}[\\p{L}'’-]+), (\\p{Lu}[\\p{L}.' -]+)");

    private static final Pattern EMPTY_PAIR = Pattern.compile("<\\s*>|\\(\\s*\\)|\\[\\s*]");
    /** A name within one pair of signs. */
    private static final Pattern WRAPPED = Pattern.compile("\"[^\"]*\"|'[^']*'|\\([^()]*\\)");
    /** Years before the first e-mail, and those after it; a printed head without an address is one since 1990. */
    private static final Pattern TOO_EARLY = Pattern.compile("(?U:\\b)(?:1[0-8]\\d\\d|19[0-6]\\d|1970)(?U:\\b)");

    private static final Pattern PRINTED = Pattern.compile("(?U:\\b)(?:199\\d|20\\d\\d)(?U:\\b)");

    private MailHead() {}

    /** Whether a mail's head begins in one of these lines, or in one of the two behind it. */
    static boolean follows(List<String> lines, int at) {
        int end = Math.min(lines.size(), at + LEAST + 8);
        List<String> its = lines.subList(Math.min(at, end), end).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return end(its, 0) > 0;
    }

    /** Where the head that begins in a line ends; the line's own index where none begins. */
    private static int end(List<String> lines, int from) {
        Set<HeadLabel> labels = EnumSet.noneOf(HeadLabel.class);
        boolean mail = false;
        int at = from;
        while (at < lines.size()) {
            HeadLabel.Labelled line = HeadLabel.labelled(lines.get(at));
            if (line == null) {
                break;
            }
            labels.add(line.label());
            mail |= isAddressed(line)
                    || line.label() == HeadLabel.SENT
                            && HOUR.matcher(line.value()).find();
            at++;
        }
        boolean whole = labels.contains(HeadLabel.FROM)
                && (labels.contains(HeadLabel.SENT) || labels.contains(HeadLabel.SUBJECT))
                && labels.size() >= LEAST;
        return mail && whole ? at : from;
    }

    /** From which paragraph to which a mail's head goes; both 0 where there is none. */
    static int[] range(List<String> lines) {
        for (int from = 0; from < Math.min(MOST_ABOVE, lines.size()); from++) {
            int end = end(lines, from);
            if (end > from) {
                return new int[] {from, end};
            }
        }
        return new int[] {0, 0};
    }

    /** Reads the head, and gives the index of the first paragraph below it; 0 where there is none. */
    static int read(List<Paragraph> paragraphs, Dates dates, Findings findings, List<LetterPassage> passages) {
        List<String> lines =
                paragraphs.stream().limit(MOST_ABOVE * 10L).map(Paragraph::text).toList();
        int[] range = range(lines);
        List<HeadLabel.Labelled> head = lines.subList(range[0], range[1]).stream()
                .flatMap(line -> Stream.ofNullable(HeadLabel.labelled(line)))
                .toList();
        boolean addressed = head.stream().anyMatch(MailHead::isAddressed);
        if (isTooEarly(head) || !addressed && !isPrinted(head)) {
            return 0; // a telegram or a memorandum: the rules of other heads read it
        }
        for (int i = 0; i < range[1]; i++) {
            HeadLabel.Labelled line = i < range[0] ? null : HeadLabel.labelled(lines.get(i));
            findings.at(paragraphs.get(i).line());
            Part part = line == null ? Part.LETTERHEAD : says(line, dates, findings);
            passages.add(paragraphs.get(i).as(part));
        }
        if (addressed) {
            findings.add(Field.KIND, "E-mail", RULE, SURE);
        }
        return range[1];
    }

    private static boolean isAddressed(HeadLabel.Labelled line) {
        return line.label() == HeadLabel.MAIL
                || line.label() != HeadLabel.OTHER
                        && ADDRESS.matcher(line.value()).find();
    }

    private static boolean isTooEarly(List<HeadLabel.Labelled> head) {
        return head.stream()
                .anyMatch(line -> line.label() == HeadLabel.SENT
                        && TOO_EARLY.matcher(line.value()).find());
    }

    /** Whether a head without addresses is one that mail programs print: with a subject, and of their time. */
    private static boolean isPrinted(List<HeadLabel.Labelled> head) {
        return head.stream().anyMatch(line -> line.label() == HeadLabel.SUBJECT)
                && head.stream()
                        .anyMatch(line -> line.label() == HeadLabel.SENT
                                && PRINTED.matcher(fullYear(line.value())).find());
    }

    private static Part says(HeadLabel.Labelled line, Dates dates, Findings findings) {
        switch (line.label()) {
            case FROM, TO, COPIES -> findings.add(line.label().field(), people(line.value()), RULE, SURE);
            case SUBJECT -> findings.add(Field.TITLE, line.value(), RULE, SURE);
            case SENT, RECEIVED -> {
                Dates.Found date = dates.first(fullYear(line.value()));
                if (date != null) {
                    findings.addDate(line.label().field(), date, RULE, SURE);
                }
            }
            default -> {}
        }
        return line.label().part();
    }

    /** A year of two figures before the hour is one from 1950 to 2049 (RFC 5322, 4.3). */
    private static String fullYear(String value) {
        return SHORT_YEAR
                .matcher(value)
                .replaceFirst(year -> (year.group(1).charAt(0) < '5' ? "20" : "19") + year.group(1));
    }

    /** Names without their addresses; an address alone stays. */
    private static String people(String value) {
        return Stream.of(PARTED.split(value))
                .map(MailHead::person)
                .filter(one -> !one.isBlank())
                .collect(Collectors.joining("; "));
    }

    /** Only beside an address is a name with a comma one of an address book. */
    private static String person(String one) {
        Matcher address = ADDRESS.matcher(one);
        boolean addressed = address.find();
        String name = EMPTY_PAIR.matcher(address.replaceAll("")).replaceAll("").strip();
        if (name.isEmpty()) {
            return addressed && address.reset().find() ? address.group() : "";
        }
        Matcher wrapped = WRAPPED.matcher(name);
        String bare = wrapped.matches() ? name.substring(1, name.length() - 1).strip() : name;
        Matcher sorted = SORTED.matcher(bare);
        return addressed && sorted.matches() ? sorted.group(2) + " " + sorted.group(1) : bare;
    }
}
