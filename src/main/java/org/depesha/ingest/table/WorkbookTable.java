package org.depesha.ingest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesha.ingest.table.Table.Row;
import org.depesha.problem.Code;
import org.depesha.problem.Place;
import org.depesha.problem.Problems;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an Excel workbook that says something; of a formula its result counts. */
final class WorkbookTable {

    private WorkbookTable() {}

    static Optional<Table> read(String file, byte[] bytes, Problems problems) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            Optional<Table> table = Optional.empty();
            for (Sheet sheet : book.getSheets().toList()) {
                List<Row> rows = rows(sheet, file, problems);
                if (table.isEmpty() && !rows.isEmpty()) {
                    table = RowsOfCells.table(file, rows, problems);
                } else if (!rows.isEmpty()) {
                    problems.report(
                            Code.DOUBTFUL_IMPORT,
                            Place.of(file),
                            "The sheet `" + sheet.getName() + "` is not imported: only the first is, with its "
                                    + "letters.",
                            "Move its rows to the first sheet, or save it as a file of its own.");
                }
            }
            return table;
        } catch (IOException | RuntimeException e) {
            problems.report(
                    Code.UNREADABLE_TRANSCRIPT,
                    Place.of(file),
                    "This can't be read as an Excel workbook (" + e.getMessage() + ").",
                    "Save it again as .xlsx, or as CSV in UTF-8.");
            return Optional.empty();
        }
    }

    private static List<Row> rows(Sheet sheet, String file, Problems problems) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (org.dhatim.fastexcel.reader.Row row : sheet.read()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getCellCount(); i++) {
                Cell cell = row.getOptionalCell(i).orElse(null);
                cells.add(text(cell));
                if (cell != null && cell.getType() == CellType.ERROR) {
                    problems.report(
                            Code.DOUBTFUL_IMPORT,
                            new Place(file, row.getRowNum(), 0),
                            "Cell " + cell.getAddress() + " contains a formula error: `" + cell.getRawValue() + "`.",
                            "Correct the formula, or write what the letter says.");
                }
            }
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new Row(row.getRowNum(), cells));
            }
        }
        return rows;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return CellDate.of(cell).orElseGet(() -> number.stripTrailingZeros().toPlainString());
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
