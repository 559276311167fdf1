package org.depesha.collate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Of two equal words side by side the one in the text counts as the transcript's, not the insertion or the page's
 * number beside it.
 */
final class TextBeforeInsertions {

    private TextBeforeInsertions() {}

    /** Moves partners from words that need none to their neighbours that do. */
    static void prefer(int[] partners, List<String> supplied, DocumentWords edited) {
        Set<Integer> taken = new HashSet<>(Arrays.stream(partners).boxed().toList());
        for (int i = 0; i < partners.length; i++) {
            int partner = partners[i];
            if (partner >= 0 && edited.isOptional(partner)) {
                for (int beside : new int[] {partner - 1, partner + 1}) {
                    boolean free = beside >= 0
                            && beside < edited.words().size()
                            && !edited.isOptional(beside)
                            && edited.words().get(beside).norm().equals(supplied.get(i));
                    if (free && partners[i] == partner && taken.add(beside)) {
                        partners[i] = beside;
                    }
                }
            }
        }
    }
}
