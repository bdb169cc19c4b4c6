package org.shuniu.duty.web.log;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.log.LogFilter;
import org.shuniu.duty.service.log.LogListQueries;
import org.shuniu.duty.service.log.LogRow;
import org.shuniu.duty.web.watch.Minute;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of the log as a workbook, in the reader's language. */
@Component("dutyLogSheet")
class LogSheet {
    private static final List<String> COLUMNS = List.of(
            "happenedAt",
            "kind",
            "content",
            "place",
            "callerUnit",
            "callerName",
            "callerPhone",
            "status",
            "taker",
            "recorder",
            "recordedAt",
            "afterwards",
            "room");

    private final LogListQueries log;
    private final MessageSource words;
    private final Minute minute;

    LogSheet(LogListQueries log, MessageSource words, Minute minute) {
        this.log = log;
        this.words = words;
        this.minute = minute;
    }

    void write(LogFilter filter, Actor actor, OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("duty.log.title"))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> say("duty.log.field." + column))
                    .toList());
            log.each(filter, actor, row -> write(sheet, row));
        }
    }

    private void write(Sheet sheet, LogRow row) {
        try {
            sheet.row(List.of(
                    minute.full(row.happenedAt()),
                    say("duty.log.kind." + row.kind()),
                    row.content(),
                    text(row.place()),
                    text(row.callerUnit()),
                    text(row.callerName()),
                    text(row.callerPhone()),
                    say("duty.log.status." + row.status()),
                    row.takerName(),
                    row.recorderName(),
                    minute.full(row.recordedAt()),
                    row.afterwards() ? say("duty.log.afterwards") : "",
                    row.roomName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    private String say(String key) {
        return Objects.requireNonNullElse(words.getMessage(key, null, key, LocaleContextHolder.getLocale()), key);
    }
}
