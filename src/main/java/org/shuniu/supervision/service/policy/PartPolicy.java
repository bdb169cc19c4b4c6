package org.shuniu.supervision.service.policy;

import static org.shuniu.supervision.service.policy.Rulings.byHead;
import static org.shuniu.supervision.service.policy.Rulings.bySupervisor;
import static org.shuniu.supervision.service.policy.Rulings.noAdministrator;
import static org.shuniu.supervision.service.policy.Rulings.unless;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.part.PartAction;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.record.ApprovalLevel;
import org.shuniu.supervision.domain.record.Extension;
import org.springframework.stereotype.Component;

/** May this person take this step of a unit's part now, and if not, why. */
@Component
public class PartPolicy {

    public Optional<Refusal> refusal(Actor actor, PartSituation now, PartAction action) {
        return outOfOrder(now, action).or(() -> duty(actor, now, action)).or(() -> unripe(now, action));
    }

    /** The part, or the whole matter, is in another phase: somebody moved first. */
    public Optional<Refusal> outOfOrder(PartSituation now, PartAction action) {
        var matter = now.matter().matter().status();
        return unless(matter == MatterStatus.UNDER_WAY, "supervision.refused.phase." + matter)
                .or(() -> unless(
                        action.startsFrom(now.part().status()),
                        "supervision.refused.part." + now.part().status()))
                .or(() -> unless(!isTransferOpen(now, action), "supervision.refused.passedOn"));
    }

    private static boolean isTransferOpen(PartSituation now, PartAction action) {
        return now.passedOnOpen()
                && (action == PartAction.TRANSFER || action == PartAction.UPHOLD || action == PartAction.OBJECT);
    }

    private static Optional<Refusal> duty(Actor actor, PartSituation now, PartAction action) {
        if (actor.isAdministrator()) {
            return noAdministrator(actor);
        }
        boolean office = now.matter().ofSupervision();
        return switch (action) {
            case RECEIVE, OBJECT -> unless(now.isLiaison() || now.isHead(), "supervision.refused.notLiaison");
            case FEED_BACK, ASK_EXTENSION -> unless(now.isOfUnit(), "supervision.refused.notUnit");
            case REPORT -> unless(now.isHead(), "supervision.refused.notUnitHead");
            case UPHOLD -> byHead(actor, office);
            case TRANSFER -> transfer(actor, now);
            case DECIDE_EXTENSION -> decide(actor, now);
            case SUSPEND, RESUME -> byHead(actor, office);
            case REMIND -> bySupervisor(actor, office);
            case SEND_BACK, ACCEPT ->
                bySupervisor(actor, office)
                        .or(() -> unless(
                                !now.isOfUnit(), "supervision.refused.ownUnit", "supervision.source.separation"));
            case ASSIGN, RELEASE, REOPEN -> Optional.of(new Refusal("supervision.refused.byItself"));
        };
    }

    /** A unit never passes a matter on by itself. */
    private static Optional<Refusal> transfer(Actor actor, PartSituation now) {
        boolean office = now.matter().ofSupervision();
        return unless(office || !now.isOfUnit(), "supervision.refused.passOn", "supervision.source.passOn")
                .or(() -> byHead(actor, office));
    }

    /** By level, and never by the one who asks. */
    private static Optional<Refusal> decide(Actor actor, PartSituation now) {
        Extension asked = now.extension();
        if (asked == null) {
            return Optional.of(new Refusal("supervision.refused.noExtension"));
        }
        return unless(
                        asked.by().personId() != actor.personId(),
                        "supervision.refused.ownExtension",
                        "supervision.source.separation")
                .or(() -> asked.level() == ApprovalLevel.HEAD
                        ? byHead(actor, now.matter().ofSupervision())
                        : unless(now.matter().isLeader(), "supervision.refused.leaderExtends"));
    }

    private static Optional<Refusal> unripe(PartSituation now, PartAction action) {
        var clock = now.part().clock();
        return switch (action) {
            case OBJECT -> objectionInTime(now.objectionUntil(), now.today());
            case ASK_EXTENSION ->
                unless(!clock.isOverdue(now.today()), "supervision.refused.overdue", "supervision.source.extension")
                        .or(() -> unless(!clock.isSuspended(), "supervision.refused.suspended"))
                        .or(() -> unless(now.extension() == null, "supervision.refused.extensionOpen"));
            case SUSPEND ->
                unless(!clock.isSuspended(), "supervision.refused.suspended")
                        .or(() -> unless(!clock.isOverdue(now.today()), "supervision.refused.overdueSuspends"));
            case RESUME -> unless(clock.isSuspended(), "supervision.refused.notSuspended");
            case REPORT -> report(now);
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> objectionInTime(@Nullable LocalDate until, LocalDate today) {
        return unless(
                until != null && !today.isAfter(until),
                "supervision.refused.objectionLate",
                "supervision.source.objection");
    }

    /** Evidence, and the opinions of the co-units before the leading unit reports. */
    private static Optional<Refusal> report(PartSituation now) {
        return unless(now.finalReady(), "supervision.refused.noEvidence", "supervision.source.evidence")
                .or(() -> unless(!now.part().clock().isSuspended(), "supervision.refused.suspended"))
                .or(() -> unless(
                        now.part().role() == PartRole.CO || now.matter().allCoReported(),
                        "supervision.refused.coUnitsOpen",
                        "supervision.source.coUnits"));
    }
}
