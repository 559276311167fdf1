package org.depesha.ingest;

import org.depesha.ingest.draft.Draft;
import org.depesha.ingest.draft.ImportedDocument.Outcome;
import org.depesha.ingest.letter.Recognized;

/**
 * A file that was imported.
 *
 * @param file as it was named
 * @param id of the document
 */
record Imported(String file, String id, Draft draft, Outcome outcome) {

    ProposedEntries proposed() {
        return ProposedEntries.of(
                "content/documents/" + id + ".md",
                draft.annotation().before(),
                draft.annotation().proposals());
    }

    Recognized letter() {
        return draft.letter();
    }
}
