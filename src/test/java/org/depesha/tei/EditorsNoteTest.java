package org.depesha.tei;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which notes are the editor's, and which the writer's own. */
class EditorsNoteTest {

    private static final TeiElement NOTE = TeiElement.of("note", "Burn this.");

    @Test
    void whatTheWriterWroteInTheMarginIsPartOfTheText() {
        TeiElement marginal = NOTE.with("type", "authorial").with("place", "left margin");
        assertThat(EditorsNote.isMarginal(marginal)).isTrue();
        assertThat(EditorsNote.is(marginal)).isFalse();
    }

    @Test
    void aNoteOfTheWritersElsewhereStandsAside() {
        assertThat(EditorsNote.is(NOTE.with("type", "authorial"))).isTrue();
        assertThat(EditorsNote.is(NOTE.with("type", "authorial").with("place", "foot")))
                .isTrue();
    }

    @Test
    void theMarginAloneMakesNoNoteTheWriters() {
        assertThat(EditorsNote.is(NOTE.with("place", "margin"))).isTrue();
        assertThat(EditorsNote.isMarginal(TeiElement.of("p", "words"))).isFalse();
    }
}
