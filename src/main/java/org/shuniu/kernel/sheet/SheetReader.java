package org.shuniu.kernel.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Reads the first sheet of an uploaded workbook, bounded in bytes, in what they unpack to and in rows. */
public final class SheetReader {
    private static final int MOST_BYTES = 5 << 20;
    private static final long MOST_UNPACKED = 64L << 20;

    private SheetReader() {}

    /**
     * A row that is not empty.
     *
     * @param number as the spreadsheet program counts, from 1
     * @param cells as text without blanks at the ends; numbers and days as plain numbers
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** Empty behind the last cell. */
        public String cell(int at) {
            return at < cells.size() ? cells.get(at) : "";
        }
    }

    /** Refuses with {@code InvalidException} at field {@code file} what is no workbook or too large. */
    public static List<Line> read(InputStream content, int mostRows) {
        try {
            Path file = Files.createTempFile("sheet", ".xlsx");
            try {
                spool(content, file);
                requireModest(file);
                return lines(file, mostRows);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spool(InputStream content, Path file) throws IOException {
        byte[] bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw refused("sheet.large");
        }
        Files.write(file, bytes);
    }

    /** A small archive may unpack to gigabytes: counted before anything of it is kept. */
    private static void requireModest(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var buffer = new byte[1 << 16];
            long unpacked = 0;
            for (var entry : Collections.list(zip.entries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw refused("sheet.large");
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw refused("sheet.unreadable");
        }
    }

    private static List<Line> lines(Path file, int mostRows) {
        var lines = new ArrayList<Line>();
        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            rows.map(SheetReader::line)
                    .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                    .limit(mostRows + 1L)
                    .forEach(lines::add);
        } catch (IOException | ExcelReaderException | IllegalArgumentException e) {
            throw refused("sheet.unreadable");
        }
        if (lines.size() > mostRows) {
            throw refused("sheet.rows", mostRows);
        }
        return lines;
    }

    private static Line line(Row row) {
        var cells = new ArrayList<String>();
        for (int at = 0; at < row.getCellCount(); at++) {
            Cell cell = row.getOptionalCell(at).orElse(null);
            cells.add(
                    cell == null ? "" : Objects.toString(cell.getRawValue(), "").strip());
        }
        return new Line(row.getRowNum(), cells);
    }

    private static InvalidException refused(String key, Object... args) {
        return new InvalidException(new Refusal(key, args).at("file"));
    }
}
