package org.shuniu.kernel.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Files an export of rows can be. */
public enum SheetFormat {
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public Sheet open(OutputStream out, String title) {
            return new ExcelSheet(out, title);
        }
    },
    CSV("text/csv;charset=UTF-8") {
        @Override
        public Sheet open(OutputStream out, String title) throws IOException {
            return new CsvSheet(out);
        }
    };

    private final String contentType;

    SheetFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public abstract Sheet open(OutputStream out, String title) throws IOException;
}
