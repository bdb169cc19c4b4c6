package org.shuniu.meeting.service.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.plan.PlanItem;
import org.shuniu.meeting.domain.plan.PlanRow;
import org.shuniu.meeting.domain.plan.RowVerdict;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.shuniu.meeting.service.plan.command.JudgePlan;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Reads the rows of a plan's form; each stands with all it needs, texts pass the guard against state secrets. */
@Component
class PlanReader {
    private final SecrecyGuard secrecy;

    PlanReader(SecrecyGuard secrecy) {
        this.secrecy = secrecy;
    }

    List<PlanRow> rows(DraftPlan command, Actor actor) {
        var rows = new ArrayList<PlanRow>();
        var problems = new ArrayList<Refusal>();
        var typed = Objects.requireNonNullElse(command.rows(), List.<DraftPlan.Row>of());
        for (int place = 0; place < typed.size(); place++) {
            var row = typed.get(place);
            if (!row.isBlank()) {
                String at = "rows[" + place + "].";
                secrecy.requireUnmarked(at + "title", row.title(), actor);
                secrecy.requireUnmarked(at + "leaders", row.leaders(), actor);
                read(row, at, command.year(), problems).ifPresent(rows::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        return rows;
    }

    private static Optional<PlanRow> read(DraftPlan.Row row, String at, int year, List<Refusal> problems) {
        var day = row.plannedOn();
        var kind = row.meetingClass();
        var month = day == null ? row.month() : Integer.valueOf(day.getMonthValue());
        var days = row.days();
        if (day != null && day.getYear() != year) {
            problems.add(new Refusal("meeting.plan.day.year").at(at + "plannedOn"));
        }
        if (row.title() == null || row.title().isBlank()) {
            problems.add(new Refusal("meeting.title.required").at(at + "title"));
        }
        if (kind == MeetingClass.VIDEO && row.form() == MeetingForm.ON_SITE) {
            problems.add(new Refusal("meeting.form.notVideo").at(at + "form"));
        }
        if (kind == null || kind.isStanding() || month == null || days == null) {
            problems.addAll(missing(kind, month, days, at));
            return Optional.empty();
        }
        return Optional.of(new PlanRow(
                Objects.requireNonNullElse(row.title(), "").strip(),
                kind,
                Objects.requireNonNullElse(row.form(), MeetingForm.VIDEO),
                month,
                day,
                days,
                number(row.people()),
                number(row.cost()),
                kept(row.leaders())));
    }

    private static List<Refusal> missing(
            @Nullable MeetingClass kind, @Nullable Integer month, @Nullable Integer days, String at) {
        var missing = new ArrayList<Refusal>();
        if (kind == null || kind.isStanding()) {
            missing.add(new Refusal("meeting.class.required").at(at + "meetingClass"));
        }
        if (month == null) {
            missing.add(new Refusal("meeting.plan.month.range").at(at + "month"));
        }
        if (days == null) {
            missing.add(new Refusal("meeting.plan.days.range").at(at + "days"));
        }
        return missing;
    }

    private static @Nullable String kept(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static int number(@Nullable Integer typed) {
        return typed == null ? 0 : typed;
    }

    /** Why a plan goes back. */
    String reason(TakeStep command, Actor actor) {
        String reason = Objects.requireNonNullElse(kept(command.words()), "");
        secrecy.requireUnmarked("words", reason, actor);
        if (reason.isEmpty()) {
            throw new InvalidException(new Refusal("meeting.plan.return.required").at("words"));
        }
        return reason;
    }

    /** Rows that nothing is said of stay as they are. */
    void judge(List<PlanItem> items, JudgePlan command, Actor actor) {
        var said = Objects.requireNonNullElse(command.rows(), List.<JudgePlan.Line>of());
        for (int place = 0; place < said.size(); place++) {
            var line = said.get(place);
            String field = "rows[" + place + "].reason";
            secrecy.requireUnmarked(field, line.reason(), actor);
            var item = items.stream()
                    .filter(one -> Objects.equals(one.id(), line.itemId()))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
            judge(item, line, field);
        }
    }

    private static void judge(PlanItem item, JudgePlan.Line line, String field) {
        String reason = line.reason() == null ? "" : line.reason().strip();
        if (line.verdict() == RowVerdict.ACCEPTED) {
            item.accept();
        } else if (line.verdict() == RowVerdict.STRUCK && reason.isEmpty()) {
            throw new InvalidException(new Refusal("meeting.plan.reason.required").at(field));
        } else if (line.verdict() == RowVerdict.STRUCK) {
            item.strike(reason);
        }
    }
}
