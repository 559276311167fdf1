package org.depesha.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesha.tei.TeiElement;
import org.depesha.tei.TeiNode;

/** Reads a gap with its extent: {@code […](gap:illegible "about 3 words")}. */
final class GapReader {

    /** Number and unit; about; or from so many to so many. */
    private static final Pattern COUNTED =
            Pattern.compile("(about |c\\. ?|ca\\. ?|~ ?)?(\\d+(?:\\.\\d+)?)(?:\\s*[-–]\\s*(\\d+(?:\\.\\d+)?))? (\\S+)");

    private GapReader() {}

    /**
     * The gap.
     *
     * @param extent as it is written; may be empty
     */
    static TeiElement read(String reason, String extent, List<TeiNode> content) {
        String words = TeiElement.of("seg", content).text().strip();
        TeiElement gap = extent(TeiElement.of("gap").with("reason", MarkReader.words(reason, "_")), extent.strip());
        return words.isEmpty() || words.equals("…") || words.equals("...")
                ? gap
                : gap.with(List.of(TeiElement.of("desc", words)));
    }

    private static TeiElement extent(TeiElement gap, String extent) {
        Matcher counted = COUNTED.matcher(extent);
        if (!counted.matches()) {
            return gap.with("extent", extent);
        }
        TeiElement measured = gap.with("unit", counted.group(4));
        measured = counted.group(3) == null
                ? measured.with("quantity", counted.group(2))
                : measured.with("atLeast", counted.group(2)).with("atMost", counted.group(3));
        return counted.group(1) == null ? measured : measured.with("precision", "low");
    }
}
