package org.depesha.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.junit.jupiter.api.Test;

/** What values say of themselves: known or not, sure or not, and in which words. */
class WhatIsKnownTest {

    @Test
    void aDoubtIsToldInBracketsUnlessNothingIsSaid() {
        assertThat(Certainty.HIGH.told("Ada")).isEqualTo("Ada");
        assertThat(Certainty.LOW.told("Ada")).isEqualTo("[Ada?]");
        assertThat(Certainty.MEDIUM.told(" ")).isEqualTo(" ");
        assertThat(Certainty.MEDIUM.tei()).isEqualTo("medium");
    }

    @Test
    void anArchiveOfWhichNothingIsSaidIsUnknown() {
        assertThat(Archive.UNKNOWN.isKnown()).isFalse();
        assertThat(new Archive("", "", "7").isKnown()).isTrue();
        assertThat(Translation.NONE.isKnown()).isFalse();
        assertThat(new Translation("", "", "Ada", Translation.Print.NONE).isKnown())
                .isTrue();
    }

    @Test
    void onlyWhatAnswersPassesOnOrAcknowledgesJoinsAThread() {
        assertThat(Relation.ANSWERS.joinsThread()).isTrue();
        assertThat(Relation.ACKNOWLEDGES.joinsThread()).isTrue();
        assertThat(Relation.FORWARDS.joinsThread()).isTrue();
        assertThat(Relation.MENTIONS.joinsThread()).isFalse();
    }

    @Test
    void marchAndMayAreOtherWordsInSmallLetters() {
        assertThat(Months.isCommonWord("may")).isTrue();
        assertThat(Months.isCommonWord("march")).isTrue();
        assertThat(Months.isCommonWord("May")).isFalse();
    }

    @Test
    void aMessageHasNoNameThatTheProgramGivesToOtherThings() {
        assertThat(Anchors.canNameMessage("m1")).isTrue();
        assertThat(Anchors.canNameMessage("p1")).isFalse();
        assertThat(Anchors.canNameMessage("1m")).isFalse();
        assertThat(Anchors.canNameMessage(Anchors.HAND + "clerk")).isFalse();
    }

    @Test
    void aDateWithoutAnEndMayBeAsLateAsItsBeginning() {
        assertThat(HistoricalDate.parse("1951-01-27/..").latest())
                .isEqualTo(HistoricalDate.parse("1951-01-27").latest());
        assertThat(HistoricalDate.parse("1951-01-27/1951-02").latest())
                .isEqualTo(HistoricalDate.parse("1951-02").latest());
    }

    @Test
    void midnightAtTheEndOfADayIsNoTimeOfTheSchemas() {
        PartialDate date = PartialDate.parse("1951-01-27T24:00");
        assertThat(date.w3c()).isEqualTo("1951-01-27");
        assertThat(date.iso()).isEqualTo("1951-01-27T24:00:00");
        assertThat(date.time()).isEqualTo("24:00");
        assertThat(PartialDate.parse("1951").time()).isEmpty();
    }

    @Test
    void ofADateElementWordsAreToldWhereItsAttributesSayLess() {
        TeiElement words = TeiElement.of("date", "about Martinmas");
        assertThat(TeiDates.isToldByWords(words)).isTrue();
        assertThat(TeiDates.isToldByWords(words.with("when", "1732"))).isFalse();
        assertThat(TeiDates.isToldByWords(words.with("calendar", "#julian"))).isFalse();
        HistoricalDate date = HistoricalDate.parse("1732");
        assertThat(TeiDates.written(words, "about Martinmas", null)).contains("“about Martinmas”");
        assertThat(TeiDates.written(words.with("when", "1732"), "about Martinmas", date))
                .isEmpty();
        assertThat(TeiDates.written(words.with("calendar", "#julian"), "11 February", date))
                .contains("“11 February”", "julian");
        assertThat(TeiDates.written(TeiElement.of("date").with("when-custom", "1732-02-11"), "", null))
                .contains("1732-02-11");
    }

    private static HistoricalDate read(TeiElement date) {
        return TeiDates.read(date, new Problems());
    }

    @Test
    void ofTwoWaysToWriteADateTheFullerOneIsRead() {
        TeiElement date = TeiElement.of("date");
        assertThat(read(date.with("when", " ").with("when-iso", "1732-02-22")))
                .isEqualTo(HistoricalDate.parse("1732-02-22"));
        assertThat(read(date.with("when", "1951-01-27").with("when-iso", "1951-01-27T24:00:00")))
                .isEqualTo(HistoricalDate.parse("1951-01-27T24:00"));
        assertThat(read(date.with("when", "1732-02-22").with("when-iso", "1732")))
                .isEqualTo(HistoricalDate.parse("1732-02-22"));
    }
}
