package org.depesha.model;

import java.time.DateTimeException;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Reads and writes a date as the attributes of TEI's {@code att.datable.w3c}. */
public final class TeiDates {

    /** What the names of the attributes for ISO 8601 end in. */
    private static final String ISO = "-iso";

    private TeiDates() {}

    /**
     * The element with the date's attributes; what is only about then gets {@code @precision}, what is uncertain
     * {@code @cert}. 24:00 stands in {@code @when-iso} and its like beside the day.
     */
    public static TeiElement write(TeiElement element, HistoricalDate date) {
        TeiElement dated = switch (date.form()) {
            case ON -> with(element, "when", date.first());
            case SPAN -> with(with(element, "from", date.first()), "to", date.last());
            case BETWEEN -> with(with(element, "notBefore", date.first()), "notAfter", date.last());
        };
        return dated.with("precision", date.approximate() ? "low" : null).with("cert", date.uncertain() ? "low" : null);
    }

    private static TeiElement with(TeiElement element, String attribute, @Nullable PartialDate date) {
        if (date == null) {
            return element;
        }
        TeiElement dated = element.with(attribute, date.w3c());
        return date.w3c().equals(date.iso()) ? dated : dated.with(attribute + ISO, date.iso());
    }

    /**
     * The date that an element's attributes give; null where they give none.
     *
     * <p>A day without its year ({@code --08-19}) is a date for TEI, but says not when: it is read as none.
     */
    public static @Nullable HistoricalDate read(TeiElement element, Problems problems) {
        try {
            PartialDate when = date(element, "when");
            if (when != null) {
                return marked(HistoricalDate.Form.ON, when, when, element);
            }
            PartialDate from = date(element, "from");
            PartialDate to = date(element, "to");
            if (from != null || to != null) {
                return marked(HistoricalDate.Form.SPAN, from, to, element);
            }
            PartialDate notBefore = date(element, "notBefore");
            PartialDate notAfter = date(element, "notAfter");
            return notBefore == null && notAfter == null
                    ? null
                    : marked(HistoricalDate.Form.BETWEEN, notBefore, notAfter, element);
        } catch (DateTimeException e) {
            problems.report(
                    Code.INVALID_DATE,
                    element.place(),
                    e.getMessage() + ".",
                    "Write it as TEI does: 1951, 1951-01, 1951-01-07 or 1951-01-07T24:00:00, and the earlier one of "
                            + "two first.");
            return null;
        }
    }

    private static HistoricalDate marked(
            HistoricalDate.Form form, @Nullable PartialDate first, @Nullable PartialDate last, TeiElement element) {
        return new HistoricalDate(
                form,
                first,
                last,
                "low".equals(element.attribute("precision")),
                "low".equals(element.attribute("cert")));
    }

    /** The attribute's date; that of its ISO 8601 fellow where this holds 24:00. */
    private static @Nullable PartialDate date(TeiElement element, String attribute) {
        String iso = element.attribute(attribute + ISO);
        return date(iso != null && iso.contains("T24:00") ? iso : element.attribute(attribute));
    }

    private static @Nullable PartialDate date(@Nullable String value) {
        return value == null || value.isBlank() || value.startsWith("--") ? null : PartialDate.parse(value.strip());
    }
}
