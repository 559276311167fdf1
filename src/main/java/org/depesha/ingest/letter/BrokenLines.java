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
        List<LetterPassage> all = message.passages();
        List<LetterPassage> passages = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            LetterPassage first = all.get(i);
            ReadMessage inner = first.message();
            int end = i + 1;
            while (end < all.size() && isRunning(first) && goesOn(all.get(end - 1), all.get(end))) {
                end++;
            }
            passages.add(inner == null ? first.with(words(all.subList(i, end))) : first.with(joined(inner)));
            i = end;
        }
        return new ReadMessage(message.id(), message.findings(), passages);
    }

    private static MarkedText words(List<LetterPassage> lines) {
        if (lines.size() == 1) {
            return lines.get(0).words();
        }
        MarkedText.Builder words = new MarkedText.Builder();
        lines.forEach(line -> words.append(words.isEmpty() ? "" : " ").append(line.words()));
        return words.build();
    }

    private static boolean isRunning(LetterPassage passage) {
        return passage.part() == Part.PROSE || passage.part() == Part.POINT || passage.part() == Part.ITEM;
    }

    /** Whether a line ends where no paragraph does, and running text follows. */
    private static boolean goesOn(LetterPassage passage, LetterPassage next) {
        boolean open = passage.words().endsBroken()
                || passage.words()
                        .spans(Kind.COLUMN)
                        .anyMatch(span -> span.start() == passage.words().length());
        return open && next.part() == Part.PROSE && isPlain(passage) && isPlain(next);
    }

    private static boolean isPlain(LetterPassage passage) {
        return passage.block() == null && passage.message() == null;
    }
}
