package org.shuniu.proposal.web;

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
import org.shuniu.proposal.service.read.ProposalListQueries;
import org.shuniu.proposal.service.view.ProposalFilter;
import org.shuniu.proposal.service.view.ProposalRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of the list as a workbook, in the reader's language. */
@Component
class ProposalSheet {
    private static final List<String> COLUMNS = List.of(
            "kind",
            "session",
            "number",
            "title",
            "units",
            "status",
            "round",
            "light",
            "assigned",
            "due",
            "replied",
            "verdict");

    private final ProposalListQueries proposals;
    private final MessageSource words;

    ProposalSheet(ProposalListQueries proposals, MessageSource words) {
        this.proposals = proposals;
        this.words = words;
    }

    void write(ProposalFilter filter, Actor actor, OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("proposal.list.title"))) {
            sheet.row(COLUMNS.stream()
                    .map(column -> say("proposal.column." + column))
                    .toList());
            proposals.each(filter, actor, row -> write(sheet, row));
        }
    }

    private void write(Sheet sheet, ProposalRow row) {
        String due = text(row.dueOn());
        try {
            sheet.row(List.of(
                    say("proposal.kind." + row.kind()),
                    row.session(),
                    row.number(),
                    row.title(),
                    row.units(),
                    say("proposal.status." + row.status()),
                    String.valueOf(row.round()),
                    say("proposal.light." + row.light()),
                    text(row.assignedOn()),
                    row.dueProvisional() ? due + " " + say("proposal.provisional") : due,
                    text(row.repliedOn()),
                    row.verdict() == null ? "" : say("proposal.verdict." + row.verdict())));
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
