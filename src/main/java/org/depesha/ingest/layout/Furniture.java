package org.depesha.ingest.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.depesha.read.transcript.Aside;
import org.depesha.read.transcript.Signs;

/**
 * Takes out what sheets, scans and printed editions add to a letter: stamps, page numbers, notes, the figures that call
 * them.
 */
public final class Furniture {

    private Furniture() {}

    /**
     * The letter's own lines.
     *
     * @param notes called in the lines by {@link Signs#call}
     * @param pages the lines with which pages begin, each with its page's number or an empty text
     */
    public record Cleared(List<Line> lines, List<Note> notes, Map<Integer, String> pages) {}

    /** Clears lines; what is taken out and stands nowhere else is added to {@code asides}. */
    public static Cleared clear(List<Line> lines, List<Aside> asides) {
        List<Line> unstamped = Stamps.clear(lines, asides);
        PageBreaks.Paged paged = PageBreaks.of(unstamped, edges(unstamped, asides), asides);
        NoteReader.Noted noted = NoteReader.of(paged.lines(), asides);
        return new Cleared(
                GluedNotes.clear(PageBreaks.joined(noted.lines()), noted.notes(), asides),
                noted.notes(),
                paged.starts());
    }

    /** The lines of the transcript that stand at the edge of a sheet: running stamps, and remarks on the sheet. */
    private static TreeSet<Integer> edges(List<Line> lines, List<Aside> asides) {
        TreeSet<Integer> edges = new TreeSet<>();
        asides.stream()
                .filter(aside -> aside.reason().equals(Stamps.RUNNING))
                .forEach(aside -> edges.add(aside.first()));
        lines.stream().filter(line -> NoteReader.isRemark(line.text())).forEach(line -> edges.add(line.number()));
        return edges;
    }
}
