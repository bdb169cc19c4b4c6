package org.shuniu.supervision.service.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.service.board.BoardLine;
import org.shuniu.supervision.service.board.Figures;
import org.shuniu.supervision.service.board.Rate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * First words of a report from its figures and rows, in the levels of GB/T 9704 (一、（一）). A paper is in Chinese, in
 * whatever language its drafter reads the screen. Units stand in the order of the directory, never ranked (B-12).
 */
@Component
class ReportText {
    private static final String KEY = "supervision.report.text.";
    private static final int TEN = 10;

    private final MessageSource words;

    ReportText(MessageSource words) {
        this.words = words;
    }

    String circularTitle(Figures figures, String organ) {
        var period = figures.period();
        return say("circularTitle", organ, day(period.from()), day(period.to()));
    }

    String specialTitle(List<MatterState> rows) {
        var titles = rows.stream().map(MatterState::title).distinct().toList();
        return titles.size() == 1 ? say("specialTitle", titles.get(0)) : say("specialTitles", titles.size());
    }

    String circular(Frozen frozen, LocalDate today) {
        var figures = frozen.figures();
        var lines = new ArrayList<String>();
        lines.add(heading(1, "whole"));
        lines.add(whole(figures, today));
        lines.add(heading(2, "units"));
        int position = 0;
        for (BoardLine unit : figures.units()) {
            position++;
            lines.add(item(position, Objects.requireNonNullElse(unit.name(), "") + say("stop") + unit(unit)));
        }
        lines.add(heading(3, "overdue"));
        lines.addAll(overdue(frozen.rows(), today));
        if (frozen.isCut()) {
            lines.add(say("untold", Objects.requireNonNullElse(frozen.untold(), 0)));
        }
        lines.add(heading(4, "demands"));
        lines.add(say("demand"));
        return String.join("\n", lines);
    }

    private String whole(Figures figures, LocalDate today) {
        var total = figures.total();
        var period = figures.period();
        return say("period", day(period.from()), day(period.to()))
                + rates(total)
                + say("lights", day(today), total.open(), total.red(), total.yellow());
    }

    private String unit(BoardLine line) {
        return rates(line) + say("unitLights", line.open(), line.red(), line.yellow());
    }

    private String rates(BoardLine line) {
        return rate("closed", line.closed()) + rate("onTime", line.onTime()) + rate("returned", line.returned());
    }

    private String rate(String key, Rate rate) {
        return rate.percent() == null ? "" : say(key, rate.whole(), rate.count(), rate.percent());
    }

    private List<String> overdue(List<MatterState> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of(say("noneOverdue"));
        }
        var lines = new ArrayList<String>();
        for (MatterState row : rows) {
            lines.add(item(lines.size() + 1, overdue(row, today)));
        }
        return lines;
    }

    private String overdue(MatterState row, LocalDate today) {
        LocalDate due = Objects.requireNonNull(row.dueOn());
        return say(
                "overdueRow",
                row.number(),
                row.title(),
                row.unitName(),
                until(row, due),
                today.toEpochDay() - due.toEpochDay());
    }

    String special(Frozen frozen) {
        var byMatter = frozen.rows().stream()
                .collect(Collectors.groupingBy(MatterState::matterId, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<String>();
        int position = 0;
        for (List<MatterState> parts : byMatter.values()) {
            var matter = parts.get(0);
            position++;
            lines.add(numeral(position) + say("comma") + say("matter", matter.title(), matter.number()));
            for (int i = 0; i < parts.size(); i++) {
                lines.add(item(i + 1, part(parts.get(i))));
            }
        }
        return String.join("\n", lines);
    }

    private String part(MatterState part) {
        String head = say(
                "part",
                part.unitName(),
                say("role." + part.role()),
                limit(part),
                part.round() > 1 ? say("again", part.round() - 1) : "",
                say("state." + part.status()));
        return head + feedback(part.feedback());
    }

    private String limit(MatterState part) {
        LocalDate due = part.dueOn();
        if (due == null) {
            return "";
        }
        String limit = until(part, due);
        if (part.isMoved()) {
            limit += say("moved", day(Objects.requireNonNull(part.originalDueOn())));
        }
        LocalDate reported = part.reportedOn();
        if (part.isLate()) {
            limit += reported == null ? say("late") : say("reportedLate", reported.toEpochDay() - due.toEpochDay());
        }
        return limit;
    }

    private String until(MatterState part, LocalDate due) {
        return day(due) + (Boolean.TRUE.equals(part.provisional()) ? say("provisional") : "");
    }

    private String feedback(@Nullable String text) {
        return text == null
                ? say("noFeedback")
                : say("feedback", text.replaceAll("\\R+", " ").strip());
    }

    private String heading(int position, String key) {
        return numeral(position) + say("comma") + say("heading." + key);
    }

    private String item(int position, String text) {
        return say("item", numeral(position), text);
    }

    /** 一 to 九十九, and the figure above. */
    private String numeral(int number) {
        String digits = say("numerals");
        if (number >= TEN * TEN) {
            return String.valueOf(number);
        }
        String tens = number < TEN
                ? ""
                : (number < 2 * TEN ? "" : digits.charAt(number / TEN - 1)) + digits.substring(TEN - 1);
        return tens + (number % TEN == 0 ? "" : digits.charAt(number % TEN - 1));
    }

    private String day(LocalDate day) {
        return say("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private String say(String key, Object... args) {
        return words.getMessage(KEY + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
