package org.shuniu.meeting.service.closing.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.meeting.service.closing.archive.ArchivePart.Entry;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;

/** Names and tables of a file, in the language of the office. */
@Component
class ArchiveWords {
    private final MessageSource words;

    ArchiveWords(MessageSource words) {
        this.words = words;
    }

    /** A table as CSV. */
    Entry sheet(String name, List<String> heads, List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var sheet = SheetFormat.CSV.open(out, name)) {
            sheet.row(heads.stream().map(head -> say("head." + head)).toList());
            for (List<String> row : rows) {
                sheet.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Entry(say(name) + ".csv", new ByteArrayResource(out.toByteArray()));
    }

    /** A table of one record: what it says under each word; what it does not say is left out. */
    Entry record(String name, List<Map.Entry<String, String>> lines) {
        return sheet(
                name,
                List.of("item", "text"),
                lines.stream()
                        .filter(line -> !line.getValue().isEmpty())
                        .map(line -> List.of(told(line.getKey()), line.getValue()))
                        .toList());
    }

    String say(String key) {
        return told("meeting.archive." + key);
    }

    String told(String key, Object... args) {
        return words.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }

    static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
