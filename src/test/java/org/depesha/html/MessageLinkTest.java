package org.depesha.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageLinkTest {

    @Test
    void aDateInTheWordsOfItsDocumentStandsBesideEveryTitle() {
        assertThat(MessageLink.isNamed(DateLine.of("dated St John’s day"), "Letter dated St John’s day"))
                .isFalse();
        assertThat(MessageLink.isNamed(DateLine.NONE, "Letter of 3 February 1901"))
                .isFalse();
    }
}
