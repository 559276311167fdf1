package org.depesha.ingest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.depesha.ingest.draft.ThreeWayMerge.Conflict;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    private static final String BASE = "---\ntitle: A\nsent: 1951\n---\n\nI saw Stalin in the city of Riga.\n\nNo. 5\n";

    private static String merged(String mine, String theirs) {
        ThreeWayMerge merge = ThreeWayMerge.of(BASE, mine, theirs);
        assertThat(merge.conflicts()).isEmpty();
        return merge.text();
    }

    @Test
    void nothingChangedChangesNothing() {
        assertThat(merged(BASE, BASE)).isEqualTo(BASE);
    }

    @Test
    void takesWhatOneSideChanged() {
        String other = BASE.replace("1951", "1952").replace("No. 5\n", "");
        assertThat(merged(other, BASE)).isEqualTo(other);
        assertThat(merged(BASE, other)).isEqualTo(other);
        assertThat(merged(other, other)).isEqualTo(other);
    }

    @Test
    void takesBothWhereTheyAreApart() {
        assertThat(merged(
                        BASE.replace("Stalin", "[Stalin](person:stalin)"),
                        BASE.replace("1951\n", "1951-06\n").replace("No. 5", "No. 6")))
                .isEqualTo("---\ntitle: A\nsent: 1951-06\n---\n\nI saw [Stalin](person:stalin) in the city of Riga.\n\n"
                        + "No. 6\n");
    }

    @Test
    void takesBothInNeighbouringLines() {
        assertThat(merged(BASE.replace("title: A", "title: B"), BASE.replace("1951", "1952")))
                .contains("title: B\nsent: 1952\n");
        assertThat(merged(BASE.replace("title: A\n", "title: A\nkind: Letter\n"), BASE.replace("1951", "1952")))
                .contains("title: A\nkind: Letter\nsent: 1952\n");
    }

    @Test
    void takesBothInOneParagraph() {
        assertThat(merged(
                        BASE.replace("Stalin", "[Stalin](person:stalin)"), BASE.replace("Riga", "[Riga](place:riga)")))
                .contains("I saw [Stalin](person:stalin) in the city of [Riga](place:riga).");
    }

    @Test
    void leavesTheEditorsWordsInAConflict() {
        ThreeWayMerge merge = ThreeWayMerge.of(
                BASE,
                BASE.replace("Riga", "Reval").replace("No. 5", "No. 7"),
                BASE.replace("Riga", "Tartu").replace("1951", "1952"));
        assertThat(merge.text())
                .isEqualTo("---\ntitle: A\nsent: 1952\n---\n\nI saw Stalin in the city of Reval.\n\nNo. 7\n");
        assertThat(merge.conflicts()).containsExactly(new Conflict(6, "Riga", "Reval", "Tartu"));
    }

    @Test
    void neverPutsHalfALinkToHalfOfAnother() {
        ThreeWayMerge merge = ThreeWayMerge.of(
                BASE,
                BASE.replace("Riga", "[Riga](place:riga)"),
                BASE.replace("city of Riga", "[city of Riga](place:riga)"));
        assertThat(merge.text()).contains("the city of [Riga](place:riga).");
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void putsNoLineOfFrontMatterTogether() {
        ThreeWayMerge merge = ThreeWayMerge.of(
                BASE,
                BASE.replace("sent: 1951", "sent: {date: 1951}"),
                BASE.replace("sent: 1951", "sent: 1951 # check: inferred"));
        assertThat(merge.text()).contains("sent: {date: 1951}\n");
        assertThat(merge.conflicts())
                .containsExactly(
                        new Conflict(3, "sent: 1951\n", "sent: {date: 1951}\n", "sent: 1951 # check: inferred\n"));
    }

    @Test
    void aDeletionAgainstAChangeIsAConflict() {
        ThreeWayMerge merge = ThreeWayMerge.of(BASE, BASE.replace("\nNo. 5\n", ""), BASE.replace("No. 5", "No. 6"));
        assertThat(merge.conflicts()).hasSize(1);
    }

    @Test
    void mergingAgainAfterAMergeChangesNothing() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            String base = text(random, 12);
            String mine = changed(base, random);
            String theirs = changed(base, random);
            ThreeWayMerge first = ThreeWayMerge.of(base, mine, theirs);
            assertThat(ThreeWayMerge.of(theirs, first.text(), theirs))
                    .isEqualTo(new ThreeWayMerge(first.text(), java.util.List.of()));
            assertThat(ThreeWayMerge.of(base, mine, base)).isEqualTo(new ThreeWayMerge(mine, java.util.List.of()));
            assertThat(ThreeWayMerge.of(base, base, theirs)).isEqualTo(new ThreeWayMerge(theirs, java.util.List.of()));
            assertThat(ThreeWayMerge.of(base, mine, mine).text()).isEqualTo(mine);
        }
    }

    private static String text(Random random, int lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            text.append("a")
                    .append(random.nextInt(6))
                    .append(" b")
                    .append(random.nextInt(6))
                    .append(random.nextBoolean() ? "\n" : "\n\n");
        }
        return text.toString();
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(changed.length());
            if (random.nextBoolean()) {
                changed.insert(at, "x" + random.nextInt(3) + (random.nextBoolean() ? "\n" : " "));
            } else {
                changed.delete(at, Math.min(changed.length(), at + random.nextInt(4)));
            }
        }
        return changed.toString();
    }
}
