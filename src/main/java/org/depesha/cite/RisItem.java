package org.depesha.cite;

import java.util.List;
import java.util.Map;
import org.depesha.model.CalendarYear;
import org.depesha.model.HistoricalDate;
import org.depesha.model.PartialDate;

/**
 * An item in the RIS format, with the tags by which Zotero keeps a letter's recipient (A2) and translator (A4). It has
 * none for who passed a letter on, and programs know no place of a letter: the note tells both.
 */
final class RisItem {

    private static final Map<CitedItem.Type, String> TYPES = Map.of(
            CitedItem.Type.LETTER, "PCOMM",
            CitedItem.Type.DOCUMENT, "ELEC",
            CitedItem.Type.PART, "CHAP",
            CitedItem.Type.EDITION, "BOOK");

    private final StringBuilder out = new StringBuilder();

    private RisItem() {}

    static String of(CitedItem item) {
        RisItem ris = new RisItem();
        ris.write(item);
        return ris.out.toString();
    }

    private void write(CitedItem item) {
        boolean letter = item.type().isText();
        out.append("TY  - ").append(TYPES.get(item.type())).append("\r\n");
        line("ID", item.id());
        names("A1", item.names().authors());
        names("A2", item.type() == CitedItem.Type.LETTER ? item.names().recipients() : List.of());
        names("A4", item.names().translators());
        names("ED", letter ? List.of() : item.edition().editors());
        line("TI", item.fullTitle());
        line("ST", item.shortTitle());
        line("M3", item.titles().kind());
        if (item.sending().date() != null) {
            date(item.sending().date(), item.words());
        } else if (!letter && item.edition().released() != null) {
            line("PY", Integer.toString(item.edition().released().getYear()));
        }
        line("CY", item.sending().place());
        line("M1", item.titles().number());
        line("DB", item.holding().archive());
        line("AN", item.holding().shelfmark());
        line("ET", letter ? "" : item.edition().edition());
        line("PB", item.edition().publisher());
        line("LA", item.text().language());
        line("UR", item.text().address());
        line("AB", item.text().summary());
        line("N1", item.sentFrom() + item.text().note());
        out.append("ER  - \r\n");
    }

    private void names(String tag, List<CitedName> names) {
        names.forEach(name -> line(tag, name.inverted()));
    }

    /** A value stands on one line; an empty one is left out. */
    private void line(String tag, String value) {
        if (!value.isBlank()) {
            out.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
        }
    }

    /** {@code YYYY/MM/DD/words}: the words say what a single day can't. */
    private void date(HistoricalDate date, CitedWords words) {
        PartialDate day = date.anchor();
        String month = day.month() == 0 ? "" : padded(day.month(), 2);
        String dayOfMonth = day.day() == 0 ? "" : padded(day.day(), 2);
        boolean plain = date.form() == HistoricalDate.Form.ON && !date.approximate() && !date.uncertain();
        String year = padded(CalendarYear.of(day).number(), 4);
        line("PY", year);
        line("DA", year + "/" + month + "/" + dayOfMonth + "/" + (plain ? "" : words.date(date)));
    }

    private static String padded(int number, int digits) {
        String plain = Integer.toString(Math.abs(number));
        return (number < 0 ? "-" : "") + "0".repeat(Math.max(0, digits - plain.length())) + plain;
    }
}
