package org.shuniu.meeting.service.decision.outside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.decision.DecisionDuty;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.domain.decision.outside.Entry;
import org.shuniu.meeting.domain.decision.outside.OutsideDecision;
import org.shuniu.meeting.domain.decision.outside.OutsideMeeting;
import org.shuniu.meeting.service.decision.DecisionReader;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Reads what was typed: complete, of a meeting that was held, for a unit that the organ directs. */
@Component
class OutsideReader {
    private final DecisionReader duties;
    private final OutsidePolicy policy;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    OutsideReader(DecisionReader duties, OutsidePolicy policy, SecrecyGuard secrecy, OfficeTime time) {
        this.duties = duties;
        this.policy = policy;
        this.secrecy = secrecy;
        this.time = time;
    }

    OutsideDecision read(EnterDecision command, Actor actor) {
        secrecy.requireUnmarked("meetingName", command.meetingName(), actor);
        var source = Objects.requireNonNull(command.source());
        var heldOn = Objects.requireNonNull(command.heldOn());
        var duty = duties.read(command.described(), heldOn, actor);
        check(source, heldOn, duty, actor);
        return new OutsideDecision(
                new OutsideMeeting(source, command.meetingName().strip(), heldOn, command.sessionNumber()),
                command.text().strip(),
                duty,
                new Entry(actor.organId(), actor.organName(), actor.personId(), actor.signature(), time.now()));
    }

    private void check(DecisionSource source, LocalDate heldOn, DecisionDuty duty, Actor actor) {
        var problems = new ArrayList<Refusal>();
        if (!source.isOutside()) {
            problems.add(new Refusal("meeting.outside.source.required").at("source"));
        }
        if (heldOn.isAfter(time.today())) {
            problems.add(new Refusal("meeting.outside.heldOn.future").at("heldOn"));
        }
        Long unit = duty.unitId();
        if (unit == null && !duty.isWaived()) {
            problems.add(new Refusal("meeting.outside.unit.required").at("unit"));
        }
        if (duty.dueOn() == null && !duty.isWaived()) {
            problems.add(new Refusal("meeting.outside.dueOn.required").at("dueOn"));
        }
        if (unit != null && !policy.directs(actor, unit)) {
            problems.add(new Refusal("meeting.outside.unit.foreign", String.valueOf(duty.unitName())).at("unit"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
    }
}
