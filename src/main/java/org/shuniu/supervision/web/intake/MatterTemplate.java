package org.shuniu.supervision.web.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.supervision.service.intake.book.Column;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The empty workbook for matters, in the reader's language. */
@Component
class MatterTemplate {
    private final MessageSource words;

    MatterTemplate(MessageSource words) {
        this.words = words;
    }

    void write(OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("intake.import.sheet"))) {
            sheet.row(Arrays.stream(Column.values())
                    .map(column -> say("intake.column." + column.field()))
                    .toList());
        }
    }

    private String say(String key) {
        return Objects.requireNonNullElse(words.getMessage(key, null, key, LocaleContextHolder.getLocale()), key);
    }
}
