package org.depesha.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Loss;
import org.depesha.read.transcript.Note;

/**
 * Takes out what sheets, scans and printed editions add to a letter: stamps, page numbers, notes, the figures that call
 * them.
 */
public final class Furniture {

    private Furniture() {}

    /**
     * The letter's own lines.
     *
     * @param notes called in the lines by their indexes
     * @param pages the lines with which pages begin, each with its page's number or an empty text
     * @param losses what an editor must look at
     */
    public record Cleared(List<Line> lines, List<Note> notes, Map<Integer, String> pages, List<Loss> losses) {}

    /**
     * Clears lines; what is taken out and stands nowhere else is added to {@code asides}.
     *
     * @param known the notes that the file itself ties to their calls
     */
    public static Cleared clear(List<Line> lines, List<Note> known, List<Aside> asides) {
        List<Line> unstamped = Stamps.clear(lines, asides);
        PageBreaks.Paged paged = PageBreaks.of(unstamped, edges(unstamped, asides), asides);
        NoteReader.Noted noted = NoteReader.of(paged.lines(), known, asides);
        List<Loss> losses = new ArrayList<>();
        List<Line> cleared = GluedNotes.clear(PageBreaks.joined(noted.lines()), noted.notes(), losses);
        return new Cleared(cleared, noted.notes(), paged.starts(), losses);
    }

    /** The lines of the transcript that stand at the edge of a sheet: running stamps, and remarks on the sheet. */
    private static TreeSet<Integer> edges(List<Line> lines, List<Aside> asides) {
        TreeSet<Integer> edges = new TreeSet<>();
        asides.stream()
                .filter(aside -> aside.reason().equals(Stamps.RUNNING))
                .forEach(aside -> edges.add(aside.first()));
        lines.stream().filter(line -> line.is(NoteReader::isRemark)).forEach(line -> edges.add(line.number()));
        return edges;
    }
}
