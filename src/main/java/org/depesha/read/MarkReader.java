package org.depesha.read;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.depesha.model.Anchors;
import org.depesha.problem.Code;
import org.depesha.problem.DidYouMean;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/** Turns what an editor says of the writing itself into TEI: what was struck out, added, hard to read, supplied. */
final class MarkReader {

    /** Where an addition stands. Source: the values that TEI suggests for {@code @place}, and left and right. */
    private static final List<String> ADDED =
            List.of("above", "below", "margin", "inline", "end", "top", "bottom", "overleaf", "left", "right");

    /** Which margin a note of the writer's stands in. */
    private static final List<String> MARGINS = List.of("left", "right", "top", "bottom");

    private static final Set<String> SUBSTITUTED = Set.of("del", "add");

    private final Set<String> hands;
    private final Problems problems;

    MarkReader(Set<String> hands, Problems problems) {
        this.hands = Set.copyOf(hands);
        this.problems = problems;
    }

    /** {@code [struck](del:overwritten)}: how it was struck out, or nothing. */
    TeiElement deletion(String how, List<TeiNode> words) {
        return TeiElement.of("del", words).with("rend", words(how, "-"));
    }

    /** {@code [words](add:above)}. */
    TeiElement addition(String where, List<TeiNode> words, Place place) {
        return TeiElement.of("add", words).with("place", known(where, ADDED, "a place where words are added", place));
    }

    /** {@code [words](margin:left)}: a note of the writer's own. */
    TeiElement margin(String where, List<TeiNode> words, Place place) {
        String margin = known(where, MARGINS, "a margin", place);
        return TeiElement.of("note", words)
                .with("type", "authorial")
                .with("place", margin.isEmpty() ? "margin" : "margin " + margin);
    }

    private String known(String value, Collection<String> all, String what, Place place) {
        String word = value.strip();
        if (word.isEmpty() || all.contains(word)) {
            return word;
        }
        problems.report(
                Code.INVALID_VALUE,
                place,
                "`" + word + "` is not " + what + ".",
                DidYouMean.orElse(word, all, "Write " + String.join(", ", all) + ", or nothing."));
        return "";
    }

    /** {@code [word](unclear:smudged)}. */
    TeiElement unclear(String why, List<TeiNode> words) {
        return TeiElement.of("unclear", words).with("reason", words(why, "_"));
    }

    /** {@code [words](supplied:damage)}. */
    TeiElement supplied(String why, List<TeiNode> words) {
        return TeiElement.of("supplied", words).with("reason", words(why, "_"));
    }

    /** What is one value for TEI has no space in it. */
    static String words(String value, String space) {
        return value.strip().replaceAll("\\s+", space);
    }

    /** {@code [~~old~~[new](add:above)](subst:)}: struck out and put in its place in one act. */
    TeiElement substitution(List<TeiNode> content, Place place) {
        List<TeiNode> acts = content.stream()
                .filter(node -> !(node instanceof TeiText && node.text().isBlank()))
                .toList();
        boolean onlyActs = acts.stream()
                .allMatch(node -> node instanceof TeiElement element && SUBSTITUTED.contains(element.name()));
        boolean both = SUBSTITUTED.stream().allMatch(name -> elements(acts).anyMatch(one -> one.is(name)));
        if (onlyActs && both) {
            return TeiElement.of("subst", acts);
        }
        problems.report(
                Code.INVALID_VALUE,
                place,
                "A substitution contains only what was struck out and what was added.",
                "Write `[~~old~~[new](add:above)](subst:)`.");
        return TeiElement.of("seg", content);
    }

    private static Stream<TeiElement> elements(List<TeiNode> nodes) {
        return nodes.stream().filter(TeiElement.class::isInstance).map(TeiElement.class::cast);
    }

    /** {@code [|](hand:clerk)}: another hand writes from here. */
    TeiElement hand(String id, Place place) {
        String hand = id.strip();
        if (!hands.contains(hand)) {
            problems.report(
                    Code.INVALID_VALUE,
                    place,
                    "The front matter has no hand `" + hand + "`.",
                    DidYouMean.orElse(
                            hand, hands, "Describe it there: `hands: {" + hand + ": \"A clerk, violet ink\"}`."));
            return TeiElement.of("handShift");
        }
        return TeiElement.of("handShift").with("new", "#" + handId(hand));
    }

    /** The {@code xml:id} of a hand in the header. */
    static String handId(String hand) {
        return Anchors.HAND + hand;
    }
}
