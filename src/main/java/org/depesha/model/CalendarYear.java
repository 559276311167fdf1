package org.depesha.model;

/**
 * A year as people count it. Dates count years as ISO 8601 and EDTF do, with a year 0; people go from 1 BC to AD 1, so
 * that {@code 0000} is 1 BC and {@code -0043} is 44 BC.
 *
 * @param iso the year as ISO 8601 counts it
 */
public record CalendarYear(int iso) {

    /** The year of a date. */
    public static CalendarYear of(PartialDate date) {
        return new CalendarYear(date.year());
    }

    public boolean isBeforeChrist() {
        return iso < 1;
    }

    /** The number by which people know it, years BC below 0 and none of them 0: {@code -44}, {@code 1951}. */
    public int number() {
        return isBeforeChrist() ? iso - 1 : iso;
    }

    /** For readers: {@code 44 BC}, {@code 1951}. */
    public String words() {
        return isBeforeChrist() ? -number() + " BC" : Integer.toString(iso);
    }
}
