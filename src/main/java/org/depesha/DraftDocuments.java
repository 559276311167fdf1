package org.depesha;

import java.util.List;
import java.util.stream.Collectors;
import org.depesha.model.Document;
import org.depesha.model.Edition;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;

/** Leaves drafts out of what is published. */
final class DraftDocuments {

    private static final int MOST_NAMED = 5;

    private DraftDocuments() {}

    /** The edition without its drafts, which are told once, all together. */
    static Edition without(Edition edition, Problems problems) {
        List<Document> drafts =
                edition.documents().stream().filter(Document::isDraft).toList();
        if (drafts.isEmpty()) {
            return edition;
        }
        String named = drafts.stream().limit(MOST_NAMED).map(Document::id).collect(Collectors.joining(", "));
        problems.report(
                Code.DRAFTS_LEFT_OUT,
                Place.of("content/documents"),
                (drafts.size() == 1 ? "1 draft is" : drafts.size() + " drafts are") + " left out: " + named
                        + (drafts.size() > MOST_NAMED ? ", \u2026" : "") + ".");
        return edition.withoutDrafts();
    }
}
