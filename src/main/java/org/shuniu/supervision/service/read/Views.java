package org.shuniu.supervision.service.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.domain.record.Extension;
import org.shuniu.supervision.service.policy.Situation;
import org.shuniu.supervision.service.view.ActionLine;
import org.shuniu.supervision.service.view.Done;
import org.shuniu.supervision.service.view.MatterView;
import org.shuniu.supervision.service.view.PartView;
import org.shuniu.supervision.service.view.PartView.ClockView;
import org.shuniu.supervision.service.view.PartView.ExtensionLine;
import org.shuniu.supervision.service.view.Stage;

/** Entities written out as views, inside the read transaction. */
final class Views {
    private Views() {}

    static MatterView matter(Situation now, LocalDate today) {
        var matter = now.matter();
        var cause = matter.cause();
        var task = matter.task();
        var marks = matter.marks();
        var origin = matter.origin();
        // @formatter:off
        return new MatterView(
                matter.id(), matter.version(), marks.number(), matter.status(), stage(now), matter.round(),
                light(now, today), cause.source(), cause.sourceKind(), cause.sourceId(), cause.basis(),
                cause.selfInitiated(), cause.notDuplicateBecause(), task.title(), task.text(), task.form(),
                matter.methods(), matter.modes(), task.hot(), task.difficult(), matter.isUrgent(), task.reporting(), task.plannedDueOn(),
                task.leaderId(), task.leaderName(), matter.parentId(), matter.designationId(), origin.organName(),
                origin.proposerName(), origin.createdOn(), marks.establishedOn(), marks.assignedOn(),
                marks.settledOn(), marks.closedOn(), marks.movedAt(),
                names(now, PartRole.LEAD).stream().findFirst().orElse(null), names(now, PartRole.CO));
        // @formatter:on
    }

    private static List<String> names(Situation now, PartRole role) {
        return current(now).stream()
                .filter(part -> part.role() == role)
                .map(part -> part.unit().name())
                .toList();
    }

    private static List<MatterPart> current(Situation now) {
        return now.parts().stream().filter(part -> !part.isPassedOn()).toList();
    }

    private static Stage stage(Situation now) {
        var status = now.matter().status();
        if (status != MatterStatus.UNDER_WAY) {
            return Stage.valueOf(status.name());
        }
        var parts = current(now);
        if (parts.stream().anyMatch(part -> part.status() == PartStatus.REPORTED)) {
            return Stage.TO_EXAMINE;
        }
        if (parts.stream().allMatch(part -> part.status() == PartStatus.ACCEPTED)) {
            return Stage.ACCEPTED;
        }
        return parts.stream()
                .filter(part -> part.role() == PartRole.LEAD)
                .map(MatterPart::status)
                .filter(lead -> lead == PartStatus.ASSIGNED || lead == PartStatus.ADJUSTING)
                .findFirst()
                .map(lead -> Stage.valueOf(lead.name()))
                .orElse(Stage.UNDER_WAY);
    }

    private static @Nullable Light light(Situation now, LocalDate today) {
        return current(now).stream()
                .map(part -> part.clock().light(today))
                .filter(java.util.Objects::nonNull)
                .reduce(Light::worse)
                .orElse(null);
    }

    static PartView part(
            MatterPart part,
            List<String> liaisons,
            ClockView clock,
            @Nullable Extension asked,
            List<ActionLine> actions) {
        return new PartView(
                part.id(),
                part.version(),
                part.role(),
                part.unit().name(),
                part.text(),
                part.status(),
                part.round(),
                part.isPassedOn(),
                part.desk().liaisonName(),
                part.desk().handlerName(),
                liaisons,
                clock,
                asked == null ? null : line(asked),
                actions);
    }

    static ClockView clock(MatterPart part, WorkingCalendar calendar, LocalDate today) {
        var clock = part.clock();
        LocalDate due = clock.dueOn();
        Integer remaining = due == null ? null : Integer.valueOf(remaining(calendar, today, due));
        return new ClockView(
                clock.assignedOn(),
                part.receiptDueOn(),
                clock.originalDueOn(),
                due,
                clock.dueProvisional(),
                clock.isExtended(),
                clock.yellowFrom(),
                clock.feedbackDueOn(),
                clock.suspendedOn(),
                clock.reportedOn(),
                clock.light(today),
                clock.reason(today),
                remaining);
    }

    /** Working days left with today counted; overdue ones are negative. */
    private static int remaining(WorkingCalendar calendar, LocalDate today, LocalDate due) {
        return today.isAfter(due)
                ? -Math.max(1, calendar.workingDaysBetween(due, today))
                : calendar.workingDaysBetween(today.minusDays(1), due);
    }

    static ExtensionLine line(Extension asked) {
        return new ExtensionLine(
                asked.days(),
                asked.dueBefore(),
                asked.dueAsked(),
                asked.level().name(),
                asked.reason(),
                Done.of(asked.by()),
                asked.lapsedOn(),
                asked.granted(),
                asked.opinion(),
                Done.ofNullable(asked.decider()));
    }
}
