package org.shuniu.supervision.service.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.layout.DocumentRenderer;
import org.shuniu.layout.PrintedDocument;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.record.Reminder;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Records;
import org.shuniu.supervision.service.policy.Situation;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts 督查通知单 and the sheets of three colours on the printed page; papers are in Chinese, whatever the screen is. */
@Service
@Transactional(readOnly = true)
public class MatterPrinter {
    private static final String KEY = "supervision.print.";

    private final MatterAccess access;
    private final Records records;
    private final PastClocks clocks;
    private final DocumentRenderer pages;
    private final MessageSource words;

    MatterPrinter(
            MatterAccess access, Records records, PastClocks clocks, DocumentRenderer pages, MessageSource words) {
        this.access = access;
        this.records = records;
        this.clocks = clocks;
        this.pages = pages;
        this.words = words;
    }

    /** What one unit is asked to do and by when; a draft before it is assigned. */
    public byte[] notice(MatterId id, long partId, Actor actor) {
        var now = access.seen(id, actor);
        var part = part(now, partId);
        var matter = now.matter();
        var lines = new ArrayList<String>();
        lines.add(say("please." + part.role()));
        lines.add(say("basis"));
        lines.add(basis(matter));
        lines.add(say("task"));
        matter.task().text().lines().forEach(lines::add);
        if (part.text() != null) {
            part.text().lines().forEach(lines::add);
        }
        lines.add(say("units"));
        lines.add(units(now));
        lines.add(say("limit"));
        lines.add(limit(part));
        if (matter.task().reporting() != ReportingFrequency.NONE) {
            lines.add(say(
                    "reporting",
                    chinese("supervision.reporting." + matter.task().reporting())));
        }
        lines.add(say("receipt"));
        String title = say("title", matter.task().title());
        return paper("notice", title, now, part, lines, part.clock().assignedOn());
    }

    private String basis(Matter matter) {
        var cause = matter.cause();
        String source = chinese("supervision.from." + cause.source());
        return cause.basis() == null ? source + say("stop") : source + say("colon") + cause.basis() + say("stop");
    }

    private String units(Situation now) {
        String lead = names(now, PartRole.LEAD);
        String others = names(now, PartRole.CO);
        return say("lead", lead) + (others.isEmpty() ? "" : say("others", others)) + say("stop");
    }

    private String names(Situation now, PartRole role) {
        return now.parts().stream()
                .filter(part -> part.role() == role && !part.isPassedOn())
                .map(part -> part.unit().name())
                .collect(Collectors.joining(say("and")));
    }

    /** The limit as it was set; what was granted later stands in the answer to the request. */
    private String limit(MatterPart part) {
        var clock = part.clock();
        LocalDate due = clock.originalDueOn();
        LocalDate receipt = part.receiptDueOn();
        if (due == null || receipt == null) {
            return say("noLimit");
        }
        boolean provisional = clock.dueProvisional() && !clock.isExtended();
        return say("until", day(receipt), day(due) + (provisional ? say("provisional") : ""));
    }

    /** 蓝、橙、红: how the unit stood on the day on which it was sent. */
    public byte[] sheet(MatterId id, long reminderId, Actor actor) {
        var now = access.seen(id, actor);
        var sent = records.reminders(id.value()).stream()
                .filter(reminder ->
                        reminder.id() == reminderId && reminder.kind().isColoured())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var part = part(now, sent.partId());
        var matter = now.matter();
        String number = Objects.requireNonNullElse(matter.marks().number(), "");
        LocalDate due = clocks.at(matter, part, sent.sentOn()).dueOn();
        var lines = new ArrayList<String>();
        lines.add(say("about", matter.task().title(), number, say("role." + part.role())));
        lines.add(standing(sent, due));
        lines.add(say("demand." + sent.kind()));
        String title = say("titleSheet", matter.task().title());
        return paper(sent.kind().name(), title, now, part, lines, sent.sentOn());
    }

    private String standing(Reminder sent, @Nullable LocalDate due) {
        if (due == null) {
            return say("noLimit");
        }
        long late = sent.sentOn().toEpochDay() - due.toEpochDay();
        return late > 0 ? say("late", day(due), late) : say("near", day(due));
    }

    private byte[] paper(
            String mark,
            String title,
            Situation now,
            MatterPart part,
            List<String> lines,
            @Nullable LocalDate signedOn) {
        var matter = now.matter();
        String organ = matter.origin().organName();
        return pages.render(PrintedDocument.of(say("mark." + mark), title, String.join("\n", lines))
                        .number(matter.marks().number())
                        .addressees(List.of(part.unit().name()))
                        .signed(List.of(organ), signedOn)
                        .printed(organ, signedOn)
                        .draft(signedOn == null)
                        .build())
                .pdf();
    }

    private static MatterPart part(Situation now, long partId) {
        return now.parts().stream()
                .filter(part -> part.id() == partId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private String day(LocalDate day) {
        return say("day", String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth());
    }

    private String say(String key, Object... args) {
        return words.getMessage(KEY + key, args, Locale.SIMPLIFIED_CHINESE);
    }

    private String chinese(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
