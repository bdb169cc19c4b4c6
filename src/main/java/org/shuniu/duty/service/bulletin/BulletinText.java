package org.shuniu.duty.service.bulletin;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.record.LeaderInstruction;
import org.shuniu.duty.service.bulletin.BulletinMaterial.Told;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * First words of an issue from its incidents: 接报、来源、事发、处置、领导批示、下步 (B-4.3). A paper is in Chinese, in
 * whatever language its editor reads the screen; what is not known yet is left to the editor, never invented.
 */
@Component
class BulletinText {
    private static final String KEY = "duty.bulletin.text.";

    private final MessageSource words;
    private final DateTimeFormatter moment;

    BulletinText(MessageSource words) {
        this.words = words;
        this.moment = DateTimeFormatter.ofPattern(say("moment")).withZone(OfficeTime.OFFICE);
    }

    String title(List<Told> told) {
        String first = told.get(0).incident().title();
        return told.size() == 1 ? first : say("title", first, told.size());
    }

    String body(List<Told> told) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < told.size(); i++) {
            var incident = told.get(i).incident();
            if (told.size() > 1) {
                lines.add(numeral(i + 1) + say("comma") + incident.title());
            }
            lines.add(received(incident));
            lines.add(happened(incident));
            lines.add(handled(incident));
            told.get(i).instructions().forEach(instruction -> lines.add(ordered(instruction)));
            lines.add(next(incident));
        }
        return String.join("\n", lines);
    }

    private String received(Incident incident) {
        var account = incident.account();
        String source = account.source() == null ? say("unknownSource") : account.source();
        return say("received", moment.format(account.receivedAt()), source);
    }

    private String happened(Incident incident) {
        var account = incident.account();
        Instant at = account.happenedAt();
        String when = at == null ? say("unknownTime") : moment.format(at);
        String where = account.place() == null ? "" : account.place();
        return say("happened", when, where, sentence(account.what()))
                + figures(incident.figures())
                + level(incident)
                + part("trend", incident.course().trend())
                + part("scope", incident.course().scope());
    }

    private String figures(Figures figures) {
        var parts = new ArrayList<String>();
        count(parts, "dead", figures.dead());
        count(parts, "missing", figures.missing());
        count(parts, "badlyInjured", figures.badlyInjured());
        count(parts, "injured", figures.injured());
        count(parts, "loss", figures.loss());
        return parts.isEmpty() ? "" : say("figures", String.join(say("pause"), parts));
    }

    private void count(List<String> parts, String key, @Nullable Integer count) {
        if (count != null) {
            parts.add(say(key, String.valueOf(count)));
        }
    }

    private String level(Incident incident) {
        var level = incident.grade().level();
        return level == null ? "" : say("level", say("level." + level));
    }

    private String handled(Incident incident) {
        var course = incident.course();
        String measures = course.measures();
        return say("handled", measures == null ? say("unknownMeasures") : sentence(measures))
                + part("leaders", course.leaders());
    }

    private String ordered(LeaderInstruction instruction) {
        return say(
                "ordered", instruction.leader(), moment.format(instruction.givenAt()), sentence(instruction.words()));
    }

    private String next(Incident incident) {
        String requests = incident.course().requests();
        String done = incident.status().isOpen() ? say("following") : say("finished");
        return say("next", requests == null ? done : sentence(requests) + done);
    }

    private String part(String key, @Nullable String text) {
        return text == null ? "" : say(key, sentence(text));
    }

    /** Typed words on one line, with a full stop. */
    private String sentence(String text) {
        String line = text.replaceAll("\\R+", " ").strip();
        return line.isEmpty() || say("stops").indexOf(line.charAt(line.length() - 1)) >= 0 ? line : line + say("stop");
    }

    private String numeral(int number) {
        String digits = say("numerals");
        return number <= digits.length() ? String.valueOf(digits.charAt(number - 1)) : String.valueOf(number);
    }

    private String say(String key, Object... args) {
        return words.getMessage(KEY + key, args, Locale.SIMPLIFIED_CHINESE);
    }
}
