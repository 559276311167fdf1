package org.depesha.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesha.tei.TeiElement;
import org.junit.jupiter.api.Test;

class HandsTest {

    @Test
    void aHandWithoutAnIdCannotBeNamed() {
        TeiElement header = TeiElement.of(
                "teiHeader",
                TeiElement.of("handNote", "a clerk"),
                TeiElement.of("handNote", "pencil,\n  later").with("xml:id", "h2"),
                TeiElement.of("handNote", "another").with("xml:id", "h2"));
        assertThat(Hands.of(header)).hasSize(1).containsEntry("h2", "pencil, later");
    }
}
