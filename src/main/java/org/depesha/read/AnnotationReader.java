package org.depesha.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesha.model.HistoricalDate;
import org.depesha.model.Image;
import org.depesha.model.RegisterKind;
import org.depesha.model.Relation;
import org.depesha.model.TeiDates;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/** Turns a link into the annotation that its scheme says it is. */
final class AnnotationReader {

    private static final Set<String> SCHEMES = schemes(
            "date",
            "message",
            "sic",
            "gap",
            "pb",
            "del",
            "add",
            "subst",
            "unclear",
            "supplied",
            "margin",
            "hand",
            "page",
            "https",
            "http",
            "mailto");

    private static Set<String> schemes(String... others) {
        return Stream.concat(Stream.of(RegisterKind.values()).map(RegisterKind::scheme), Stream.of(others))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What has no words of its own, and what is corrected may be a word left out. */
    private static final Set<String> MAY_BE_EMPTY = Set.of("gap", "pb", "sic", "hand");

    private static final Set<String> STANDS_FOR_WORDS = Set.of("gap", "choice", "graphic");

    /** A page may have no number, and nobody may know how or why. */
    private static final Set<String> MAY_SAY_NOTHING =
            Set.of("pb", "del", "add", "subst", "unclear", "supplied", "margin");

    /** What the words in quotation marks behind an address say something of. */
    private static final Set<String> TAKES_WORDS = Set.of("gap", "pb", "message");

    private final MarkReader marks;
    private final Problems problems;

    /**
     * Reads annotations.
     *
     * @param hands the ids of the hands that the front matter describes
     */
    AnnotationReader(Set<String> hands, Problems problems) {
        this.marks = new MarkReader(hands, problems);
        this.problems = problems;
    }

    /**
     * The element of a link.
     *
     * @param target the link's address: {@code person:mao-zedong}
     * @param title the words in quotation marks behind it; may be empty
     */
    TeiNode read(String target, String title, List<TeiNode> content, Place place) {
        int colon = target.indexOf(':');
        String scheme = colon < 0 ? "" : target.substring(0, colon).toLowerCase(Locale.ROOT);
        String value = colon < 0 ? target : decoded(target.substring(colon + 1));
        if (!MAY_BE_EMPTY.contains(scheme) && saysNothing(TeiElement.of("seg", content))) {
            problems.report(Code.EMPTY_ANNOTATION, place, "`[](" + target + ")` marks no words.");
        }
        checkTitle(scheme, title, place);
        if (value.isBlank() && !MAY_SAY_NOTHING.contains(scheme)) {
            problems.report(
                    Code.INVALID_VALUE,
                    place,
                    "Nothing follows `" + scheme + ":`.",
                    scheme.equals("sic")
                            ? "Write what it should be, `[oday](sic:Today)`; of a word too many, `[the the](sic:the)`."
                            : "Write what it means: an id, a date, a reason.");
            return TeiElement.of("seg", content).at(place);
        }
        RegisterKind register = RegisterKind.ofScheme(scheme).orElse(null);
        TeiElement element = register == null
                ? element(new Link(target, scheme, value, title), content, place)
                : TeiElement.of(register.element(), content).with("ref", scheme + ":" + value);
        return element.at(place);
    }

    /** A link taken apart: {@code scheme:value "title"}. */
    private record Link(String target, String scheme, String value, String title) {}

    private TeiElement element(Link link, List<TeiNode> content, Place place) {
        String value = link.value();
        return switch (link.scheme()) {
            case "date" -> date(value, content, place);
            case "message" -> message(value, link.title(), content, place);
            case "sic" -> correction(value, content);
            case "gap" -> GapReader.read(value, link.title(), content);
            case "pb" -> pageBreak(value, link.title(), content, place);
            case "del" -> marks.deletion(value, content);
            case "add" -> marks.addition(value, content, place);
            case "subst" -> marks.substitution(content, place);
            case "unclear" -> marks.unclear(value, content);
            case "supplied" -> marks.supplied(value, content);
            case "margin" -> marks.margin(value, content, place);
            case "hand" -> hand(value, content, place);
            case "page" -> TeiElement.of("ref", content).with("target", "page:" + value);
            case "https", "http", "mailto" -> TeiElement.of("ref", content).with("target", link.target());
            default -> unknown(link.target(), link.scheme(), content, place);
        };
    }

    /** Words behind an address that takes none would be dropped. */
    private void checkTitle(String scheme, String title, Place place) {
        if (!title.isBlank() && SCHEMES.contains(scheme) && !TAKES_WORDS.contains(scheme)) {
            problems.report(
                    Code.INVALID_VALUE,
                    place,
                    "`\"" + title + "\"` would be left out: it means nothing after `" + scheme + ":`.",
                    "Remove it, or put the words into the text or into a note `[^1]`.");
        }
    }

    private static TeiElement correction(String words, List<TeiNode> content) {
        return TeiElement.of(
                "choice",
                TeiElement.of("sic", content),
                TeiElement.of("corr", new TeiText(words)).with("resp", "#editor"));
    }

    /** A place that nobody can read, and one where a word was left out, have no words and yet are something to mark. */
    private static boolean saysNothing(TeiElement content) {
        return content.text().isBlank()
                && content.descendants().noneMatch(one -> STANDS_FOR_WORDS.contains(one.name()));
    }

    private TeiElement date(String value, List<TeiNode> content, Place place) {
        TeiElement date = TeiElement.of("date", content);
        try {
            return TeiDates.write(date, HistoricalDate.parse(value));
        } catch (DateTimeException e) {
            problems.report(Code.INVALID_DATE, place, e.getMessage() + ".");
            return date;
        }
    }

    private TeiElement message(String value, String title, List<TeiNode> content, Place place) {
        Relation relation =
                title.isEmpty() ? Relation.MENTIONS : Relation.of(title).orElse(null);
        if (relation == null) {
            List<String> known = Relation.words();
            problems.report(
                    Code.INVALID_VALUE,
                    place,
                    "`" + title + "` is not a relation between messages.",
                    DidYouMean.orElse(title, known, "Write one of " + String.join(", ", known) + "."));
            relation = Relation.MENTIONS;
        }
        return TeiElement.of("ref", content)
                .with("type", "message")
                .with("subtype", relation.word())
                .with("target", "message:" + value);
    }

    /** The page that begins here, with its number if it has one, and its image. */
    private TeiElement pageBreak(String number, String image, List<TeiNode> content, Place place) {
        checkNoWords("A page break", "pb:" + number, content, place);
        TeiElement page = TeiElement.of("pb").with("n", number.isBlank() ? null : number.strip());
        if (!image.isBlank() && Image.nameIn(image.strip()).isEmpty() && !Image.isOnTheWeb(image.strip())) {
            problems.report(
                    Code.INVALID_VALUE,
                    place,
                    "`" + image + "` is not an image of the edition.",
                    "Put the image into content/images/, and write `[|](pb:" + number + " \"images/NAME.jpg\")`.");
            return page;
        }
        return page.with("facs", image.strip());
    }

    private TeiElement hand(String id, List<TeiNode> content, Place place) {
        checkNoWords("A change of hand", "hand:" + id, content, place);
        return marks.hand(id, place);
    }

    private void checkNoWords(String what, String target, List<TeiNode> content, Place place) {
        String words = TeiElement.of("seg", content).text().strip();
        if (!words.isEmpty() && !words.equals("|")) {
            problems.report(
                    Code.INVALID_VALUE,
                    place,
                    "`" + words + "` would be left out: " + what.toLowerCase(Locale.ROOT) + " has no words.",
                    "Write `[|](" + target + ")`, and the words beside it.");
        }
    }

    private TeiElement unknown(String target, String scheme, List<TeiNode> content, Place place) {
        if (SCHEMES.contains(target)) {
            problems.report(
                    Code.UNKNOWN_ANNOTATION, place, "`" + target + "` lacks its colon.", "Write `(" + target + ":)`.");
        } else if (scheme.isEmpty() || scheme.contains("/") || scheme.contains("#")) {
            problems.report(Code.BROKEN_LINK, place, "`" + target + "` does not lead to any place in the site.");
        } else {
            problems.report(
                    Code.UNKNOWN_ANNOTATION,
                    place,
                    "The scheme `" + scheme + ":` is not known.",
                    DidYouMean.orElse(scheme, SCHEMES, Code.UNKNOWN_ANNOTATION.nextStep()));
        }
        return TeiElement.of("seg", content);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
