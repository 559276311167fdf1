package org.depesha.ingest.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds archive references: "APRF, Fond 45, Opis 1, Delo 336, Listy 88-90", "RGANI. F. 3. Op. 66. D. 328. L. 110." */
public final class Shelfmarks {

    private static final String SEP = "[.,;:]?\\s*";
    private static final String RANGE =
            "\\d+(?:\\s?(?:ob|rev|r|v|об)\\.?)?(?:\\s?[-–—,]\\s?\\d+(?:\\s?(?:ob|rev|r|v|об)(?U:\\b)\\.?)?)*";
    /** Words that are not taken apart again: a long one in capitals has as many parts as letters. */
    private static final String REPOSITORY =
            "(?<repo>(?:\\p{Lu}[\\p{Lu}\\p{Ll}.'-]{0,60}+(?: (?:of|the|for|and|in|de|des) "
                    + "| )?){1,9}(?:\\([\\p{Lu}]{2,8}\\))?)";

    private static final String FOND = "(?:F|f|Fond|fond|FOND|fund|Fund|Ф|ф|Фонд)\\.?\\s?(?<f>\\d+\\p{L}?)";
    private static final String OPIS =
            "(?:Op|op|OP|Opis|opis|OPIS|Opis'|Inventory|inventory|inv|оп|Оп|Опись)\\.?\\s?(?<op>\\d+\\p{L}?)";
    /** What some archives keep between an inventory and a file: portfolios, folders, boxes, reels. */
    private static final String PORTFOLIO =
            "(?:Por|por|Portfolio|portfolio|Reel|reel|пор|Пор|Портфель)\\.?\\s?(?<por>\\d+)";

    private static final String PAPKA =
            "(?:P|p|Pap|pap|Papka|papka|Folder|folder|Karton|karton|Box|box|Bundle|bundle|п|П|пап|Пап|папка|Папка"
                    + "|картон|Картон)\\.?\\s?(?<p>\\d+)";
    private static final String DELO = "(?:D|d|Delo|delo|DELO|File|file|д|Д|Дело)\\.?\\s?(?<d>\\d+\\p{L}?)";
    private static final String LISTY =
            "(?<ll>L|l|LL|ll|Ll|List|list|Listy|listy|LISTY|Sheets?|sheets?|pp?|Pages?|л|лл|Л|ЛЛ|Лл"
                    + "|Листы?)\\.?\\s?(?<l>"
                    + RANGE + ")";

    private static final Pattern MARK = Pattern.compile(
            "(?:" + REPOSITORY + "[.,;:]?\\s+)?(?<mark>" + FOND + "(?:" + SEP + OPIS + ")?(?:" + SEP + PORTFOLIO
                    + ")?(?:" + SEP + PAPKA + ")?(?:" + SEP + DELO + ")?(?:" + SEP + LISTY + ")?)(?![\\p{L}\\d])");
    private static final Pattern NEWSPAPER =
            Pattern.compile("^(?<repo>[\"“«]?\\p{Lu}[\\p{L} ]{2,30}?[\"”»]?(?: [Nn]ewspaper)?)[.,] (?<mark>\\d{4}\\. "
                    + "(?:\\p{L}+ \\d{1,2}|\\d{1,2} \\p{L}+)\\.(?: No\\. ?\\d+\\.?)?)");
    private static final Pattern BOX = Pattern.compile(
            "(?<repo>\\p{Lu}[\\p{L}.,&' -]{2,80}?), (?<mark>(?:[\\p{L}\\d' -]{2,60}, )?(?:Box|box) \\d+(?:, (?:Folder"
                    + "|folder|file|File) [^.;]{1,40})?)(?=[.;]|$)");

    /** A class and a number with leaves or a piece: "FO 371/12345, f. 12", "R 12345, Bl. 12-14". */
    private static final Pattern CLASS = Pattern.compile(
            "^(?:(?<repo>\\p{Lu}[\\p{L}. ]{1,60},|\\p{Lu}{2,6}) )?(?<mark>\\p{Lu}{1,4}[ /]?\\d[\\d/]*(?:(?<=/\\d{1,9})"
                    + "|(?=, ))(?:, (?:Bl|[Ff]f?|[Ff]ols?|[Pp]p?|S)\\. ?\\d+(?:[-–]\\d+)?)?)\\.?$");

    /** A house, then units that only archives have: "HHStA Wien, PA XVII, Kt. 33, fol. 61r", "AAN, MSZ, sygn. 5012". */
    private static final Pattern UNITS = Pattern.compile("^[\\[(]?(?:(?iu:" + words("lead") + "):? )?"
            + "(?<repo>\\p{Lu}[\\p{L}.&'’«» -]{1,70}?), (?<mark>(?=[^;]*(?<![\\p{L}.])(?iu:" + words("unit")
            + ")(?!\\p{L})\\.? ?[\\dIVXLC])[^;:\\[\\]()]{3,110}[\\dIVXLC](?: ?\\p{L}{1,2}(?U:\\b))?(?: об\\.)?)"
            + "(?=[\\])]?(?:\\.?$|\\. \\p{Lu}|;))");

    /** A series and a number as French archives write them, and a collection with numbers below it. */
    private static final Pattern SERIAL = Pattern.compile("^[\\[(]?(?:(?iu:" + words("lead") + "):? )?"
            + "(?<repo>\\p{Lu}[\\p{L}.&'’ -]{1,70}?), (?<mark>\\d{1,4} ?\\p{Lu}{1,2} \\d{1,5}"
            + "|(?:\\p{Lu} ?)?\\p{Lu}{1,5}/\\d[\\d/]*)(?=[\\])]?(?:\\.?$|\\. |;))");

    /** A series of a national archives in brackets: "[AA : A981, DEFENCE 88, ii]". */
    private static final Pattern SERIES =
            Pattern.compile("^\\[(?<repo>\\p{Lu}{2,6}) ?: ?(?<mark>\\p{Lu}*\\d[^\\[\\]]{2,80})\\]\\.?$");

    private static final int LONGEST_LINE = 120;

    private Shelfmarks() {}

    private static String words(String kind) {
        return TableRows.of("archive-words.tsv").stream()
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> Stream.of(row[2].split("\\|")))
                .map(word -> word.replace(".", "\\."))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** A reference found, from its repository to its end. */
    public record Found(int start, int end, String repository, String shelfmark) {}

    public static @Nullable Found find(String text) {
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (mark.group("op") != null
                    || mark.group("d") != null
                    || mark.group("p") != null && mark.group("l") != null) {
                String repository = mark.group("repo") == null
                        ? ""
                        : mark.group("repo").strip().replaceAll("[.,;:]+$", "");
                return new Found(mark.start(), mark.end(), repository, normal(mark));
            }
        }
        for (Pattern pattern : new Pattern[] {NEWSPAPER, SERIES, BOX, CLASS, SERIAL, UNITS}) {
            Matcher other = pattern.matcher(text);
            if (other.find()) {
                return new Found(
                        other.start(),
                        other.end(),
                        other.group("repo") == null
                                ? ""
                                : other.group("repo").strip().replaceAll(",$", ""),
                        other.group("mark").strip());
            }
        }
        return null;
    }

    /** Whether a line is a reference, and hardly anything else. */
    public static boolean isAlone(String line) {
        Found mark = line.length() > LONGEST_LINE || !Character.isUpperCase(line.charAt(0)) ? null : find(line);
        return mark != null && mark.start() == 0 && !mark.repository().isEmpty();
    }

    /** By the field's usual abbreviations: f., op., d., l. for one leaf and ll. for more. */
    private static String normal(Matcher mark) {
        boolean cyrillic = Character.UnicodeBlock.of(mark.group("mark").charAt(0)) == Character.UnicodeBlock.CYRILLIC;
        StringBuilder text = new StringBuilder(cyrillic ? "ф. " : "f. ").append(mark.group("f"));
        String[][] parts = {
            {cyrillic ? "оп. " : "op. ", "op"},
            {cyrillic ? "пор. " : "por. ", "por"},
            {cyrillic ? "п. " : "p. ", "p"},
            {cyrillic ? "д. " : "d. ", "d"}
        };
        for (String[] part : parts) {
            text.append(mark.group(part[1]) == null ? "" : ", " + part[0] + mark.group(part[1]));
        }
        if (mark.group("l") != null) {
            String leaves = mark.group("l").replaceAll("\\s*[-–—]\\s*", "-");
            text.append(cyrillic ? ", л" : ", l")
                    .append(leaves.matches("\\d+(?:\\s?\\p{L}+\\.?)?") ? ". " : cyrillic ? "л. " : "l. ")
                    .append(leaves);
        }
        return text.toString();
    }
}
