package org.depesha.ingest.draft;

import java.util.List;
import org.depesha.collate.CollatedWord.Fate;
import org.depesha.collate.Collation;
import org.depesha.ingest.letter.Recognized;
import org.depesha.read.transcript.Aside;

/**
 * The document made of a transcript, for an editor to review.
 *
 * @param letter as it was understood, with what became doubtful in writing
 * @param text the whole file
 * @param collation of the transcript with it, word by word
 * @param signs what became of the characters between the words
 */
public record Draft(
        Recognized letter,
        String title,
        String text,
        Collation collation,
        SignCount signs,
        List<Aside> asides,
        MarkdownAnnotation annotation) {

    public static Draft of(Recognized letter, Known known, String language) {
        DraftWriter writer = new DraftWriter(known, language);
        List<Aside> descriptions = ImportedImages.descriptions(letter.supplied());
        Recognized described = letter.leaving(descriptions);
        Draft draft = writer.write(described);
        if (!draft.keepsEveryWord()) {
            draft = writer.write(LostWords.ofLost(described, draft.collation()));
        }
        return draft.keepsEveryWord()
                ? draft
                : writer.write(LostWords.whole(letter).leaving(descriptions));
    }

    /** The letter as its lines are, none of them taken for anything else than text. */
    public static Draft whole(Recognized letter, Known known, String language) {
        return new DraftWriter(known, language)
                .write(LostWords.whole(letter).leaving(ImportedImages.descriptions(letter.supplied())));
    }

    private boolean keepsEveryWord() {
        return collation.count(Fate.LOST) + collation.count(Fate.CHANGED) == 0;
    }
}
