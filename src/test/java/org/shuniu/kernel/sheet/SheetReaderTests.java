package org.shuniu.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;

/** What comes back from a workbook, and what is not let in. */
class SheetReaderTests {
    @Test
    void readsTheCellsAsTheyWereWritten() throws IOException {
        var lines = SheetReader.read(book(List.of("标题", "限期"), List.of(), List.of(" 水库 ", "2026-03-31")), 10);
        assertThat(lines).extracting(SheetReader.Line::number).containsExactly(1, 3);
        assertThat(lines.get(1).cells()).containsExactly("水库", "2026-03-31");
        assertThat(lines.get(1).cell(7)).isEmpty();
    }

    @Test
    void refusesMoreRowsThanAllowed() throws IOException {
        var book = book(List.of("一"), List.of("二"), List.of("三"));
        assertThatThrownBy(() -> SheetReader.read(book, 2))
                .isInstanceOf(InvalidException.class)
                .hasMessage("sheet.rows");
    }

    @Test
    void refusesWhatIsNoWorkbook() {
        var text = new ByteArrayInputStream("标题,限期".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> SheetReader.read(text, 10))
                .isInstanceOf(InvalidException.class)
                .hasMessage("sheet.unreadable");
    }

    @Test
    void refusesAnArchiveOfSomethingElse() throws IOException {
        var archive = zip("readme.txt", 10);
        assertThatThrownBy(() -> SheetReader.read(archive, 10))
                .isInstanceOf(InvalidException.class)
                .hasMessage("sheet.unreadable");
    }

    @Test
    void refusesASmallFileThatUnpacksToALargeOne() throws IOException {
        var bomb = zip("xl/worksheets/sheet1.xml", 70 << 20);
        assertThat(bomb.available()).isLessThan(1 << 20);
        assertThatThrownBy(() -> SheetReader.read(bomb, 10))
                .isInstanceOf(InvalidException.class)
                .hasMessage("sheet.large");
    }

    @SafeVarargs
    private static ByteArrayInputStream book(List<String>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetFormat.XLSX.open(out, "一")) {
            for (var row : rows) {
                sheet.row(row);
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static ByteArrayInputStream zip(String name, int size) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
