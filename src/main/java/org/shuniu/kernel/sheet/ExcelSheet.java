package org.shuniu.kernel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose sheets are flushed while they grow; a new sheet begins where one is full. */
final class ExcelSheet implements Sheet {
    private static final int FLUSH = 500;
    private static final int FULL = 1_000_000;

    private final Workbook book;
    private final String title;
    private Worksheet sheet;
    private int sheets = 1;
    private int next;

    ExcelSheet(OutputStream out, String title) {
        this.book = new Workbook(out, "Shuniu", "1.0");
        this.title = title;
        this.sheet = book.newWorksheet(title);
        this.sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (next == FULL) {
            sheet.finish();
            sheets++;
            sheet = book.newWorksheet(title + " " + sheets);
            next = 0;
        }
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(next, column, cells.get(column));
        }
        next++;
        if (next % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
