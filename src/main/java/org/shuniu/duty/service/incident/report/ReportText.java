package org.shuniu.duty.service.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** First words of a report from the facts (B-4.3). A paper is in Chinese, in whatever language the screen is read. */
@Component("incidentReportText")
class ReportText {
    private static final String KEY = "incident.text.";
    private static final int TEN = 10;

    private final MessageSource words;

    ReportText(MessageSource words) {
        this.words = words;
    }

    /** 初报, 续报二 or 终报. */
    String label(ReportKind kind, int ordinal) {
        return kind == ReportKind.FOLLOW_UP
                ? say("kind.FOLLOW_UP", ordinal == 0 ? "" : numeral(ordinal))
                : say("kind." + kind);
    }

    String phoneTitle(ReportKind kind) {
        return say("phone", label(kind, 0));
    }

    String title(Incident incident, ReportKind kind, int ordinal) {
        return say("title", incident.title(), label(kind, ordinal));
    }

    String addressee() {
        return say("addressee");
    }

    /** What is known, in two lines: enough for a call. */
    String summary(Incident incident) {
        var lines = new ArrayList<String>();
        lines.add(event(incident));
        add(lines, "loss", loss(incident.figures()));
        return String.join("\n", lines);
    }

    /**
     * The whole text of a report from what is known now.
     *
     * @param sent what was reported before
     */
    String body(ReportKind kind, Incident incident, List<IncidentReport> sent) {
        return switch (kind) {
            case FIRST -> first(incident);
            case FOLLOW_UP -> followUp(incident, sent);
            case FINAL -> last(incident);
        };
    }

    private String first(Incident incident) {
        var lines = new ArrayList<String>();
        lines.add(event(incident));
        var nature = incident.account().nature();
        add(lines, "nature", nature == null ? null : say("nature." + nature));
        add(lines, "loss", loss(incident.figures()));
        course(incident, lines);
        return String.join("\n", lines);
    }

    private void course(Incident incident, List<String> lines) {
        var course = incident.course();
        add(lines, "scope", course.scope());
        add(lines, "trend", course.trend());
        add(lines, "leaders", course.leaders());
        add(lines, "measures", course.measures());
        add(lines, "requests", course.requests());
    }

    /** Only what was not in the reports before. */
    private String followUp(Incident incident, List<IncidentReport> sent) {
        var lines = new ArrayList<String>();
        var before = sent.isEmpty() ? null : sent.get(sent.size() - 1).known();
        if (before == null || !before.figures().equals(incident.figures())) {
            add(lines, "lossNow", loss(incident.figures()));
        }
        course(incident, lines);
        lines.removeIf(line -> sent.stream().anyMatch(report -> Repeats.holds(report, line)));
        return String.join("\n", lines);
    }

    private String last(Incident incident) {
        var lines = new ArrayList<String>();
        lines.add(event(incident));
        add(lines, "lossFinal", loss(incident.figures()));
        add(lines, "cause", incident.course().cause());
        add(lines, "measures", incident.course().measures());
        return String.join("\n", lines);
    }

    private String event(Incident incident) {
        var account = incident.account();
        Instant happened = account.happenedAt();
        return say(
                "event",
                minute(account.receivedAt()),
                account.source() == null ? say("sourceUnknown") : account.source(),
                happened == null ? say("timeUnknown") : minute(happened),
                account.place() == null ? say("placeUnknown") : account.place(),
                account.what().replaceAll("\\R+", " ").replaceAll("[。.]+$", ""));
    }

    private @Nullable String loss(Figures figures) {
        var parts = new ArrayList<String>();
        part(parts, "dead", figures.dead());
        part(parts, "missing", figures.missing());
        part(parts, "badlyInjured", figures.badlyInjured());
        part(parts, "injured", figures.injured());
        part(parts, "money", figures.loss());
        return parts.isEmpty() ? null : String.join(say("comma"), parts);
    }

    private void part(List<String> parts, String key, @Nullable Integer figure) {
        if (figure != null) {
            parts.add(say(key, String.valueOf(figure)));
        }
    }

    private void add(List<String> lines, String key, @Nullable String text) {
        if (text != null) {
            lines.add(say("line." + key, text.replaceAll("\\R+", " ").replaceAll("[。.]+$", "")));
        }
    }

    private String minute(Instant moment) {
        var at = moment.atZone(OfficeTime.OFFICE);
        return say(
                "minute",
                String.valueOf(at.getYear()),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                "%02d".formatted(at.getMinute()));
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

    private String say(String key, Object... args) {
        return words.getMessage(KEY + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
