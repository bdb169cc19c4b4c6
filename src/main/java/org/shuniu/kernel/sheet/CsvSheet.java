package org.shuniu.kernel.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** RFC 4180 in UTF-8 with mark (office programs need it); a cell never begins a formula. */
final class CsvSheet implements Sheet {
    private final Writer out;

    CsvSheet(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\uFEFF');
    }

    @Override
    public void row(List<String> cells) throws IOException {
        out.write(String.join(",", cells.stream().map(CsvSheet::quoted).toList()));
        out.write("\r\n");
    }

    private static String quoted(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
