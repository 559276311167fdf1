package org.depesha.html;

import java.util.List;

/**
 * The page that searches the edition; what it finds comes from the index, and its address says what it searches for.
 *
 * @param months the names of the months as they stand in a date, January first
 * @param alone the same by themselves
 * @param documents how many documents the edition has
 */
public record SearchPage(List<String> months, List<String> alone, int documents) {

    public SearchPage {
        months = List.copyOf(months);
        alone = List.copyOf(alone);
    }
}
