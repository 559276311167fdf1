package org.depesha.read;

import java.util.stream.Stream;
import org.depesha.model.Image;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;
import org.depesha.tei.TeiText;

/** Reads {@code ![alternative text](images/seal.png "Caption")}. */
final class FigureReader {

    private final Problems problems;

    FigureReader(Problems problems) {
        this.problems = problems;
    }

    /** The figure; the words of an image that can't be one stay. */
    TeiNode read(String address, String alternative, String caption, Place place) {
        if (Image.nameIn(address).isEmpty()) {
            problems.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    place,
                    "`" + address + "` is not an image of the edition: only its words are in the text.",
                    "Put the image into content/images/, and write `![what it shows](images/NAME.png \"Caption\")`.");
            return new TeiText((alternative + " " + caption).strip());
        }
        if (alternative.isBlank()) {
            problems.report(
                    Code.NO_ALTERNATIVE_TEXT,
                    place,
                    "`" + address + "` has no description for readers who can't see it.");
        }
        TeiElement figure = TeiElement.of(
                "figure", TeiElement.of("graphic").with("url", address).at(place));
        figure = with(figure, "head", caption);
        return with(figure, "figDesc", alternative).at(place);
    }

    private static TeiElement with(TeiElement figure, String name, String words) {
        return words.isBlank()
                ? figure
                : figure.with(Stream.concat(figure.children().stream(), Stream.of(TeiElement.of(name, words.strip())))
                        .toList());
    }
}
