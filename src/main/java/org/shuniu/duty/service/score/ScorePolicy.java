package org.shuniu.duty.service.score;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.score.DutyScore;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.domain.score.LineState;
import org.shuniu.duty.domain.score.ScoreAction;
import org.shuniu.duty.domain.score.ScoreLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** One answer for the button and the command; the sheet is kept by the room above. */
@Component
public class ScorePolicy {
    private final OfficeTime time;

    ScorePolicy(OfficeTime time) {
        this.time = time;
    }

    /** Keeps the sheets of rooms below this one. */
    public Optional<Refusal> refusalToKeep(Actor actor, DutyRoom upper) {
        return unless(isOf(actor, upper, Role.DUTY_ASSESSOR, Role.DUTY_DIRECTOR), "duty.score.refused.notAssessor");
    }

    public Optional<Refusal> outOfOrder(DutyScore sheet, List<ScoreLine> lines, ScoreAction action) {
        if (!action.startsFrom(sheet.status())) {
            return Optional.of(new Refusal("duty.score.refused.confirmed"));
        }
        if (action != ScoreAction.CONFIRM) {
            return Optional.empty();
        }
        return unless(sheet.quarter().isOver(time.today()), "duty.score.refused.notOver")
                .or(() -> unless(
                        lines.stream().noneMatch(line -> line.state() == LineState.REVERSAL_ASKED),
                        "duty.score.refused.pending"));
    }

    public Optional<Refusal> refusal(Actor actor, DutyRoom upper, ScoreAction action) {
        return switch (action) {
            case COLLECT, DEDUCT -> refusalToKeep(actor, upper);
            case CONFIRM -> unless(isOf(actor, upper, Role.DUTY_DIRECTOR), "duty.score.refused.notDirector");
        };
    }

    /** Whoever asked does not decide. */
    public Optional<Refusal> refusal(Actor actor, DutyRoom upper, DutyRoom room, ScoreLine line, LineAction action) {
        return switch (action) {
            case ASK ->
                unless(
                        isOf(actor, upper, Role.DUTY_ASSESSOR, Role.DUTY_DIRECTOR)
                                || isOf(actor, room, Role.DUTY_DIRECTOR),
                        "duty.score.refused.notAsking");
            case APPROVE, REFUSE ->
                unless(!Objects.equals(line.askerId(), actor.personId()), "duty.score.refused.ownRequest")
                        .or(() -> unless(isOf(actor, upper, Role.DUTY_DIRECTOR), "duty.score.refused.notDirector"));
        };
    }

    public Optional<Refusal> outOfOrder(DutyScore sheet, ScoreLine line, LineAction action) {
        return unless(ScoreAction.DEDUCT.startsFrom(sheet.status()), "duty.score.refused.confirmed")
                .or(() -> unless(action.startsFrom(line.state()), "duty.score.refused.line." + line.state()));
    }

    private static boolean isOf(Actor actor, DutyRoom room, Role... roles) {
        return !actor.isAdministrator()
                && actor.organId() == room.organId()
                && List.of(roles).stream().anyMatch(actor::has);
    }

    private static Optional<Refusal> unless(boolean allowed, String key) {
        return allowed ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
