package org.shuniu.supervision.web.instruction;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.supervision.service.instruction.InstructionFilter;
import org.shuniu.supervision.service.instruction.InstructionListQueries;
import org.shuniu.supervision.service.instruction.InstructionRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of the register as a workbook, in the reader's language. */
@Component
class InstructionSheet {
    private static final List<String> COLUMNS = List.of(
            "givenOn",
            "leader",
            "kind",
            "words",
            "paper",
            "number",
            "urgency",
            "unit",
            "responsible",
            "dueOn",
            "status",
            "outcome");

    private final InstructionListQueries instructions;
    private final MessageSource words;

    InstructionSheet(InstructionListQueries instructions, MessageSource words) {
        this.instructions = instructions;
        this.words = words;
    }

    void write(InstructionFilter filter, Actor actor, OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("instruction.list.title"))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> say("instruction.column." + column))
                    .toList());
            instructions.each(filter, actor, row -> write(sheet, row));
        }
    }

    private void write(Sheet sheet, InstructionRow row) {
        try {
            sheet.row(List.of(
                    row.givenOn().toString(),
                    row.leaderName(),
                    say("instruction.kind." + row.kind()),
                    row.words(),
                    row.paperTitle(),
                    text(row.paperNumber()),
                    say("instruction.urgency." + row.urgency()),
                    text(row.leadUnitName()),
                    text(row.responsible()),
                    text(row.dueOn()),
                    say("instruction.status." + row.status()),
                    text(row.outcome())));
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
