package org.shuniu.numbering.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.shuniu.numbering.service.EntryRow;
import org.shuniu.numbering.service.RegisterView;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a register book as a worksheet, in the language of the page. */
@Component
class RegisterWorkbook {
    private static final List<String> COLUMNS =
            List.of("number", "state", "purpose", "reason", "recordedBy", "recordedOn", "changedBy", "changedOn");
    private static final List<Integer> WIDTHS = List.of(24, 10, 36, 36, 14, 14, 14, 14);

    private final MessageSource words;

    RegisterWorkbook(MessageSource words) {
        this.words = words;
    }

    void write(RegisterView register, Locale locale, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Shuniu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(
                    register.series().code() + register.series().year());
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.width(column, WIDTHS.get(column));
                sheet.value(0, column, say("numbering.column." + COLUMNS.get(column), locale));
            }
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            int line = 0;
            for (var entry : register.entries().rows()) {
                line++;
                write(sheet, line, entry, locale);
            }
        }
    }

    private void write(Worksheet sheet, int line, EntryRow entry, Locale locale) {
        var cells = new @Nullable Object[] {
            entry.text(),
            say("numbering.state." + entry.state(), locale),
            entry.purpose(),
            entry.reason(),
            entry.recordedBy(),
            entry.recordedOn(),
            entry.changedBy(),
            entry.changedOn()
        };
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] != null) {
                sheet.value(line, column, String.valueOf(cells[column]));
            }
        }
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }
}
