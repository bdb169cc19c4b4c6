package org.shuniu.supervision.service.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.Reminder;
import org.shuniu.supervision.domain.record.ReminderKind;
import org.shuniu.supervision.domain.record.ReminderRepository;
import org.shuniu.supervision.service.Publication;
import org.springframework.stereotype.Component;

/** Sends a sheet once: to the liaison, from orange on to the heads of the unit and to supervision as well. */
@Component
class Sheets {
    /** The daily job. */
    static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final ReminderRepository reminders;
    private final Publication publication;

    Sheets(ReminderRepository reminders, Publication publication) {
        this.reminders = reminders;
        this.publication = publication;
    }

    boolean send(Matter matter, MatterPart part, SheetPlan.Sheet sheet, LocalDate today) {
        if (reminders.existsByPartIdAndKindAndAboutOn(part.id(), sheet.kind(), sheet.aboutOn())) {
            return false;
        }
        var by = By.of(NOBODY, publication.time().now());
        reminders.save(new Reminder(part, sheet.kind(), sheet.aboutOn(), today, null, by));
        boolean serious = sheet.kind() == ReminderKind.ORANGE || sheet.kind() == ReminderKind.RED;
        var told = new HashSet<>(publication.announcer().unit(part, serious));
        if (serious) {
            told.addAll(publication.announcer().supervision(matter));
        }
        String step = "SHEET_" + sheet.kind();
        publication.story().line(matter, part, step, null, NOBODY);
        publication
                .announcer()
                .moved(
                        matter,
                        step,
                        NOBODY,
                        Map.of(
                                "unit", part.unit().name(),
                                "dueOn", Objects.toString(part.clock().dueOn(), ""),
                                "aboutOn", sheet.aboutOn().toString()),
                        told);
        return true;
    }

    /** The record for 问责 stands in the story, and the heads of the unit are told. */
    void account(Matter matter, MatterPart part) {
        publication.story().line(matter, part, "ACCOUNT", null, NOBODY);
        publication
                .announcer()
                .moved(matter, part, "ACCOUNT", NOBODY, publication.announcer().unit(part, true));
    }
}
