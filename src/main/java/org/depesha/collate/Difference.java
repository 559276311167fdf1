package org.depesha.collate;

import org.depesha.problem.Place;

/**
 * Words in which a document and its transcript differ, and for which nothing accounts.
 *
 * @param inTranscript where the transcript's words stand, or where they would
 * @param transcriptWords as the transcript has them; empty where it lacks them
 * @param inDocument where the document's words stand, or where they would
 * @param documentWords as the document has them; empty where it lacks them
 * @param setAside the entry that would set the transcript's words aside; empty where they are not lost
 */
public record Difference(
        Place inTranscript, String transcriptWords, Place inDocument, String documentWords, String setAside) {

    boolean isLoss() {
        return documentWords.isEmpty();
    }

    boolean isAddition() {
        return transcriptWords.isEmpty();
    }
}
