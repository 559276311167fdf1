package org.depesha.ingest.letter;

import java.util.ArrayList;
import java.util.List;
import org.depesha.read.transcript.Mark.Kind;
import org.depesha.read.transcript.MarkedText;

/**
 * Puts lines of running text together that the source sets as one paragraph. The rules for heads and feet read them one
 * by one; what these leave as running text is one paragraph whose lines end where the source ends them.
 */
final class BrokenLines {

    private BrokenLines() {}

    static ReadMessage joined(ReadMessage message) {
        List<LetterPassage> passages = new ArrayList<>();
        for (LetterPassage passage : message.passages()) {
            int last = passages.size() - 1;
            if (last >= 0 && goesOn(passages.get(last), passage)) {
                MarkedText words = passages.get(last).words();
                passages.set(last, passages.get(last).with(words.plus(" ").plus(passage.words())));
            } else {
                ReadMessage inner = passage.message();
                passages.add(inner == null ? passage : passage.with(joined(inner)));
            }
        }
        return new ReadMessage(message.id(), message.findings(), passages);
    }

    private static boolean goesOn(LetterPassage passage, LetterPassage next) {
        boolean running = passage.part() == Part.PROSE || passage.part() == Part.POINT || passage.part() == Part.ITEM;
        boolean open = passage.words().endsBroken()
                || passage.words()
                        .spans(Kind.COLUMN)
                        .anyMatch(span -> span.start() == passage.words().length());
        return running && open && next.part() == Part.PROSE && isPlain(passage) && isPlain(next);
    }

    private static boolean isPlain(LetterPassage passage) {
        return passage.block() == null && passage.message() == null;
    }
}
