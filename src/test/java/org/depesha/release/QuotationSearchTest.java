package org.depesha.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.depesha.release.QuotationSearch.Finding;
import org.depesha.release.TextComparison.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationSearchTest {

    private final QuotationSearch search = new QuotationSearch(List.of(
            new Piece("p1", "He wrote bread and salt to all."),
            new Piece("p2", "The gen[eral] doesn't \u201cknow\u201d it.")));

    /** A page shows the marks of `q` and the brackets of `supplied`; who copies from it brings them along. */
    @ParameterizedTest
    @CsvSource({
        "wrote \u201cbread and salt\u201d to all, p1",
        "wrote \u00abbread and salt\u00bb to [all], p1",
        "The general doesn't know it, p2",
        "[The gen[eral] doesn\u2019t know, p2"
    })
    void quotationMarksAndBracketsMakeNoDifference(String quotation, String anchor) {
        List<Finding> found = search.find(quotation);

        assertEquals(1, found.size());
        assertTrue(found.get(0).exact());
        assertEquals(anchor, found.get(0).first());
        assertEquals(anchor, found.get(0).last());
    }

    @Test
    void anApostropheInAWordCounts() {
        assertFalse(search.find("The gen[eral] doesnt “know” it").stream().anyMatch(Finding::exact));
    }
}
