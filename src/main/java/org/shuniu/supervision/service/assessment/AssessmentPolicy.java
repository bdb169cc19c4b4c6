package org.shuniu.supervision.service.assessment;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.assessment.AssessmentLine;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.domain.assessment.ObjectionRepository;
import org.shuniu.supervision.service.Units;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the sheet now, and if not, why. */
@Component("supervisionAssessmentPolicy")
public class AssessmentPolicy {
    private final Units units;
    private final ObjectionRepository objections;
    private final OfficeTime time;

    AssessmentPolicy(Units units, ObjectionRepository objections, OfficeTime time) {
        this.units = units;
        this.objections = objections;
        this.time = time;
    }

    Optional<Refusal> refusalToDraw(Actor actor) {
        boolean staff = actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD);
        return unless(!actor.isAdministrator() && staff, "supervision.assessment.refused.notSupervision");
    }

    Optional<Refusal> refusalToWeigh(Actor actor) {
        return unless(
                !actor.isAdministrator() && actor.has(Role.SUPERVISION_HEAD), "supervision.assessment.refused.notHead");
    }

    Optional<Refusal> outOfOrder(Assessment sheet, AssessmentAction action) {
        return unless(action.startsFrom(sheet.status()), "supervision.assessment.refused.phase." + sheet.status());
    }

    Optional<Refusal> refusal(Actor actor, Assessment sheet, List<AssessmentLine> lines, AssessmentAction action) {
        return outOfOrder(sheet, action).or(() -> switch (action) {
            case COLLECT, ADD -> ofOffice(actor, sheet);
            case SHOW -> ofOffice(actor, sheet).or(() -> over(sheet));
            case ANSWER -> head(actor, sheet);
            case OBJECT -> ofUnit(actor, sheet).or(() -> inTime(sheet));
            case CONFIRM -> confirm(actor, sheet, lines);
        });
    }

    private Optional<Refusal> ofOffice(Actor actor, Assessment sheet) {
        return refusalToDraw(actor)
                .or(() -> unless(actor.organId() == sheet.organId(), "supervision.assessment.refused.notSupervision"));
    }

    private Optional<Refusal> head(Actor actor, Assessment sheet) {
        return refusalToWeigh(actor)
                .or(() -> unless(actor.organId() == sheet.organId(), "supervision.assessment.refused.notHead"));
    }

    private Optional<Refusal> ofUnit(Actor actor, Assessment sheet) {
        return unless(
                units.isLiaison(actor, sheet.unit()) || units.isHead(actor, sheet.unit()),
                "supervision.assessment.refused.notUnit");
    }

    private Optional<Refusal> over(Assessment sheet) {
        return unless(
                time.today().isAfter(sheet.quarter().lastDay()),
                "supervision.assessment.refused.notOver",
                String.valueOf(sheet.quarter().lastDay()));
    }

    private Optional<Refusal> inTime(Assessment sheet) {
        var until = sheet.objectionUntil();
        return unless(
                until == null || !time.today().isAfter(until),
                "supervision.assessment.refused.tooLate",
                String.valueOf(until));
    }

    /** A second person: neither drew the sheet up nor entered a line of it by hand. */
    private Optional<Refusal> confirm(Actor actor, Assessment sheet, List<AssessmentLine> lines) {
        boolean entered = lines.stream()
                .anyMatch(line -> line.fact() == Fact.MANUAL && line.by().personId() == actor.personId());
        var until = sheet.objectionUntil();
        return unless(!sheet.isBy(actor.personId()) && !entered, "supervision.assessment.refused.own")
                .or(() -> head(actor, sheet))
                .or(() -> unless(
                        until != null && time.today().isAfter(until),
                        "supervision.assessment.refused.tooEarly",
                        String.valueOf(until)))
                .or(() -> unless(
                        !objections.existsBySheetIdAndUpheldIsNull(sheet.id()),
                        "supervision.assessment.refused.objectionsOpen"));
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key, Object... args) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key, args));
    }
}
