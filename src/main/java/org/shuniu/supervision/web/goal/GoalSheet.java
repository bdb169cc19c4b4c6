package org.shuniu.supervision.web.goal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.sheet.Sheet;
import org.shuniu.kernel.sheet.SheetFormat;
import org.shuniu.supervision.service.goal.read.GoalListQueries;
import org.shuniu.supervision.service.goal.view.GoalFilter;
import org.shuniu.supervision.service.goal.view.GoalRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The rows of the list as a workbook, in the reader's language. */
@Component
class GoalSheet {
    private static final List<String> COLUMNS = List.of(
            "year",
            "theme",
            "subTheme",
            "title",
            "leadUnit",
            "leader",
            "status",
            "light",
            "indicators",
            "reached",
            "counted",
            "rate");

    private final GoalListQueries goals;
    private final MessageSource words;

    GoalSheet(GoalListQueries goals, MessageSource words) {
        this.goals = goals;
        this.words = words;
    }

    void write(GoalFilter filter, Actor actor, OutputStream out) throws IOException {
        try (Sheet sheet = SheetFormat.XLSX.open(out, say("goal.list.title"))) {
            sheet.row(
                    COLUMNS.stream().map(column -> say("goal.column." + column)).toList());
            for (GoalRow row : goals.all(filter, actor)) {
                sheet.row(cells(row));
            }
        }
    }

    private List<String> cells(GoalRow row) {
        var percent = row.rate().percent();
        return List.of(
                String.valueOf(row.year()),
                text(row.theme()),
                text(row.subTheme()),
                row.title(),
                row.leadUnit(),
                text(row.leaderName()),
                say("goal.status." + row.status()),
                row.light() == null ? "" : say("supervision.light." + row.light()),
                String.valueOf(row.indicators()),
                String.valueOf(row.rate().reached()),
                String.valueOf(row.rate().counted()),
                percent == null ? "" : percent + "%");
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private String say(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return Objects.requireNonNullElse(words.getMessage(key, null, key, locale), key);
    }
}
