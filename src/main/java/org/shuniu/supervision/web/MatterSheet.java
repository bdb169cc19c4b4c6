package org.shuniu.supervision.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.supervision.service.read.MatterListQueries;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.supervision.service.view.MatterRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of the list as a workbook, in the reader's language. */
@Component
class MatterSheet {
    private static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "source",
            "urgent",
            "modes",
            "stage",
            "light",
            "leadUnit",
            "units",
            "leader",
            "due",
            "originalDue",
            "created",
            "moved");

    private final MatterListQueries matters;
    private final MessageSource words;

    MatterSheet(MatterListQueries matters, MessageSource words) {
        this.matters = matters;
        this.words = words;
    }

    void write(MatterFilter filter, Actor actor, OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("supervision.list.title"))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> say("supervision.column." + column))
                    .toList());
            matters.each(filter, actor, row -> write(sheet, row));
        }
    }

    private void write(Sheet sheet, MatterRow row) {
        try {
            sheet.row(List.of(
                    text(row.number()),
                    row.title(),
                    say("supervision.from." + row.source()),
                    row.urgent() ? say("supervision.word.urgent") : "",
                    row.modeList().stream()
                            .map(mode -> say("supervision.mode." + mode))
                            .collect(Collectors.joining(", ")),
                    say("supervision.stage." + row.stage()),
                    row.light() == null ? "" : say("supervision.light." + row.light()),
                    text(row.leadUnit()),
                    String.valueOf(row.units()),
                    text(row.leaderName()),
                    due(row),
                    text(row.originalDueOn()),
                    text(row.createdOn()),
                    text(row.movedOn())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String due(MatterRow row) {
        return text(row.dueOn()) + (row.provisional() ? " " + say("supervision.word.provisional") : "");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private String say(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, null, key, locale), key);
    }
}
