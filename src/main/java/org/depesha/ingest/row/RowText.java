package org.depesha.ingest.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Collation;
import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.draft.Known;
import org.depesha.ingest.letter.Recognition;
import org.depesha.ingest.letter.Recognized;
import org.depesha.problem.Problems;
import org.depesha.read.MarkdownDocumentReader;
import org.depesha.read.transcript.TranscriptFile;

/**
 * Puts a row's words and a transcript's text together: what the row says of the letter counts, the text is kept whole.
 */
public final class RowText {

    /** Front matter that belongs to the text, whatever a row says. */
    private static final Set<String> OF_TEXT = Set.of("transcript", "transmits", "setAside");

    private static final Pattern KEY = Pattern.compile("(?:# check: )?([A-Za-z]+)(?:\\.[a-z]+)?:.*");

    private final Known known;
    private final String language;

    /** @param language of the edition, for texts that don't tell theirs */
    public RowText(Known known, String language) {
        this.known = known;
        this.language = language;
    }

    /** A document without a text. */
    public static String bare(RowLetter letter, String source) {
        return "---\n" + source + letter.frontMatter() + "---\n\n";
    }

    /**
     * A document with the text of a transcript; every word of it is there.
     *
     * @param source a comment that says where the row is from
     */
    public String with(RowLetter letter, String source, TranscriptFile transcript) {
        Recognized recognized = Recognition.of(transcript, known.names());
        String text =
                joined(letter, source, Draft.of(recognized, known, language).text());
        return keepsEveryWord(text, transcript)
                ? text
                : joined(
                        letter, source, Draft.whole(recognized, known, language).text());
    }

    private boolean keepsEveryWord(String text, TranscriptFile transcript) {
        return new MarkdownDocumentReader("draft.md", language, known.registers(), new Problems())
                .read("draft", text)
                .map(document -> Collation.of(transcript.transcript(), document, known.registers(), text))
                .map(collation -> collation.count(Fate.LOST) + collation.count(Fate.CHANGED) == 0)
                .orElse(false);
    }

    /** A draft with a row's front matter before its own, of which the keys that the row has are left out. */
    private static String joined(RowLetter letter, String source, String draft) {
        int end = draft.indexOf("\n---\n");
        List<String> kept = new ArrayList<>();
        Set<String> said = letter.values().keySet();
        boolean keeping = true;
        for (String line : draft.substring("---\n".length(), end + 1).split("\n")) {
            var key = KEY.matcher(line);
            if (key.matches()) {
                boolean ofRow = said.contains(key.group(1)) || key.group(1).equals("title");
                keeping = OF_TEXT.contains(key.group(1)) || !ofRow;
            }
            if (keeping) {
                kept.add(line);
            }
        }
        return "---\n" + source + letter.frontMatter()
                + String.join("\n", kept) + (kept.isEmpty() ? "" : "\n")
                + draft.substring(end + 1);
    }
}
