package org.depesha.read.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesha.read.transcript.Block.Quoted;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.Transcript.SourceLine;
import org.jspecify.annotations.Nullable;

/** Makes blocks of lines, and gives the words of blocks. */
final class Blocks {

    private Blocks() {}

    /** All words of a block in one line. */
    static MarkedText words(Block block) {
        if (block instanceof Block.Table table) {
            return joined(table.rows().stream().flatMap(List::stream));
        }
        if (block instanceof Block.Verse verse) {
            return joined(verse.lines().stream());
        }
        if (block instanceof Block.Quotation quotation) {
            return joined(signed(quotation.paragraphs()));
        }
        if (block instanceof Block.Items list) {
            return joined(signed(list.items()));
        }
        return block instanceof Block.Figure figure
                ? joined(Stream.of(figure.caption(), MarkedText.of(figure.alternative())))
                : MarkedText.EMPTY;
    }

    private static Stream<MarkedText> signed(List<Quoted> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> MarkedText.of(paragraph.sign()).plus(paragraph.words()));
    }

    static MarkedText joined(Stream<MarkedText> parts) {
        MarkedText.Builder words = new MarkedText.Builder();
        parts.filter(part -> !part.text().isBlank() || part.isMarked())
                .forEach(part -> words.append(words.length() == 0 ? "" : " ").append(unbroken(part)));
        return words.build();
    }

    /** Lines as one that keeps their ends. */
    static MarkedText broken(List<SourceLine> lines) {
        MarkedText.Builder words = new MarkedText.Builder();
        lines.stream()
                .map(SourceLine::words)
                .filter(line -> !line.text().isBlank() || line.isMarked())
                .forEach(line -> {
                    if (!words.isEmpty()) {
                        words.append(" ").point(Mark.of(Kind.BREAK));
                    }
                    words.append(unbroken(line));
                });
        return words.build();
    }

    /** A line without white space at its ends, and without the mark of its own end. */
    private static MarkedText unbroken(MarkedText line) {
        return line.strip().withoutBreak();
    }

    /** Lines as one. */
    static MarkedText joined(List<SourceLine> lines) {
        return joined(lines.stream().map(SourceLine::words));
    }

    /** Verse without empty lines at its ends, one at the most between two stanzas; null where there is none. */
    static @Nullable Block verse(List<MarkedText> lines) {
        List<MarkedText> verse = new ArrayList<>();
        for (MarkedText line : lines) {
            boolean parts = line.text().isBlank();
            if (!parts
                    || !verse.isEmpty() && !verse.get(verse.size() - 1).text().isEmpty()) {
                verse.add(parts ? MarkedText.EMPTY : line);
            }
        }
        if (!verse.isEmpty() && verse.get(verse.size() - 1).text().isEmpty()) {
            verse.remove(verse.size() - 1);
        }
        return verse.isEmpty() ? null : new Block.Verse(verse);
    }

    /** Paragraphs that an empty line parts; the lines of one keep their ends. Null where there is none. */
    static @Nullable Block quotation(List<SourceLine> lines) {
        List<Quoted> paragraphs = new ArrayList<>();
        List<SourceLine> paragraph = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!line.text().isBlank()) {
                paragraph.add(line);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(new Quoted(broken(paragraph), 1, ""));
                paragraph.clear();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(new Quoted(broken(paragraph), 1, ""));
        }
        return paragraphs.isEmpty() ? null : new Block.Quotation(paragraphs);
    }
}
