package org.depesha.model;

import java.time.DateTimeException;
import org.depesha.problem.Code;
import org.depesha.problem.Problems;
import org.depesha.tei.TeiElement;
import org.jspecify.annotations.Nullable;

/** Reads and writes a date as the attributes of TEI's {@code att.datable.w3c}. */
public final class TeiDates {

  private TeiDates() {}

  /** The element with the date's attributes; what is only about then gets {@code @precision}, what is uncertain {@code @cert}. */
  public static TeiElement write(TeiElement element, HistoricalDate date) {
    String first = date.first() == null ? null : date.first().w3c();
    String last = date.last() == null ? null : date.last().w3c();
    TeiElement dated = switch (date.form()) {
      case ON -> element.with("when", first);
      case SPAN -> element.with("from", first).with("to", last);
      case BETWEEN -> element.with("notBefore", first).with("notAfter", last);
    };
    return dated.with("precision", date.approximate() ? "low" : null).with("cert", date.uncertain() ? "low" : null);
  }

  /**
   * The date that an element's attributes give; null where they give none.
   *
   * <p>A day without its year ({@code --08-19}) is a date for TEI, but says not when: it is read as none.
   */
  public static @Nullable HistoricalDate read(TeiElement element, Problems problems) {
    try {
      PartialDate when = date(element.attribute("when"));
      if (when != null) {
        return HistoricalDate.on(when);
      }
      PartialDate from = date(element.attribute("from"));
      PartialDate to = date(element.attribute("to"));
      if (from != null || to != null) {
        return HistoricalDate.of(HistoricalDate.Form.SPAN, from, to);
      }
      PartialDate notBefore = date(element.attribute("notBefore"));
      PartialDate notAfter = date(element.attribute("notAfter"));
      return notBefore == null && notAfter == null ? null : HistoricalDate.of(HistoricalDate.Form.BETWEEN, notBefore, notAfter);
    } catch (DateTimeException e) {
      problems.report(Code.INVALID_DATE, element.place(), e.getMessage() + ".", "Write it as TEI does: 1951, 1951-01, 1951-01-07 or 1951-01-07T24:00:00.");
      return null;
    }
  }

  private static @Nullable PartialDate date(@Nullable String value) {
    return value == null || value.isBlank() || value.startsWith("--") ? null : PartialDate.parse(value.strip());
  }
}
