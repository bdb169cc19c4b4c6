package org.shuniu.rules.web.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.rules.service.report.Outcome;
import org.shuniu.rules.service.report.ReportLine;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The lines of the report as a workbook, in the reader's language. */
@Component("ruleReportSheet")
class ReportSheet {
    private final MessageSource words;

    ReportSheet(MessageSource words) {
        this.words = words;
    }

    void write(List<ReportLine> lines, OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("rules.report.title"))) {
            var head = new ArrayList<>(List.of(say("rules.report.organ"), say("rules.col.code")));
            for (Outcome outcome : Outcome.values()) {
                head.add(say("rules.outcome." + outcome));
            }
            sheet.row(head);
            for (ReportLine line : lines) {
                sheet.row(cells(line));
            }
        }
    }

    private static List<String> cells(ReportLine line) {
        var cells = new ArrayList<>(List.of(line.organName(), line.rule()));
        for (Outcome outcome : Outcome.values()) {
            cells.add(String.valueOf(line.count(outcome)));
        }
        return cells;
    }

    private String say(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, null, key, locale), key);
    }
}
