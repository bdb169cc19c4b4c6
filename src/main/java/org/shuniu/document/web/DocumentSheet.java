package org.shuniu.document.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.service.read.DocumentListQueries;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.document.service.view.DocumentRow;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of the list as a workbook, in the reader's language. */
@Component
class DocumentSheet {
    private static final List<String> COLUMNS = List.of(
            "number", "title", "kind", "status", "step", "urgency", "issuer", "unit", "drafter", "created", "issued");

    private final DocumentListQueries documents;
    private final MessageSource words;

    DocumentSheet(DocumentListQueries documents, MessageSource words) {
        this.documents = documents;
        this.words = words;
    }

    void write(DocumentFilter filter, Actor actor, OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("document.list.title"))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> say("document.column." + column))
                    .toList());
            documents.each(filter, actor, row -> write(sheet, row));
        }
    }

    private void write(Sheet sheet, DocumentRow row) {
        try {
            sheet.row(List.of(
                    text(row.number()),
                    row.title(),
                    say("document.kind." + row.kind()),
                    say("document.status." + row.status()),
                    row.step() == null ? "" : say("review.step." + row.step()),
                    say("document.urgency." + row.urgency()),
                    row.issuerName(),
                    row.draftingUnitName(),
                    row.drafterName(),
                    text(row.createdOn()),
                    text(row.issuedOn())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private String say(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, null, key, locale), key);
    }
}
