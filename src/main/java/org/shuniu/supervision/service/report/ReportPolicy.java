package org.shuniu.supervision.service.report;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportStatus;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the report now, and if not, why. */
@Component
public class ReportPolicy {

    public Optional<Refusal> refusalToDraft(Actor actor) {
        return unless(isSupervision(actor), "supervision.report.refused.notSupervision");
    }

    /** The report is in another phase: somebody moved first. */
    public Optional<Refusal> outOfOrder(SupervisionReport report, ReportAction action) {
        return unless(action.startsFrom(report.status()), "supervision.report.refused.phase." + report.status());
    }

    public Optional<Refusal> refusal(Actor actor, SupervisionReport report, ReportAction action) {
        return outOfOrder(report, action).or(() -> duty(actor, report, action));
    }

    private static Optional<Refusal> duty(Actor actor, SupervisionReport report, ReportAction action) {
        return switch (action) {
            case EDIT, RECOUNT, SUBMIT, DISTRIBUTE, DISCARD ->
                unless(isSupervision(actor) && isOfOffice(actor, report), "supervision.report.refused.notSupervision");
            case APPROVE -> review(actor, report);
            case SEND_BACK -> report.status() == ReportStatus.WITH_SIGNER ? sign(actor, report) : review(actor, report);
            case SIGN -> sign(actor, report);
        };
    }

    /** A second person: 督查室主任 who neither drafted nor changed it. */
    private static Optional<Refusal> review(Actor actor, SupervisionReport report) {
        return unless(!report.isBy(actor.personId()), "supervision.report.refused.own")
                .or(() -> unless(
                        actor.has(Role.SUPERVISION_HEAD) && isOfOffice(actor, report),
                        "supervision.report.refused.notHead"));
    }

    /** A third one: a leader of the office or of its government; criticism by circular is his to approve (第二十一条). */
    private static Optional<Refusal> sign(Actor actor, SupervisionReport report) {
        return unless(!report.isBy(actor.personId()), "supervision.report.refused.own")
                .or(() -> unless(!report.isReviewedBy(actor.personId()), "supervision.report.refused.reviewed"))
                .or(() -> isLeader(actor, report)
                        ? Optional.empty()
                        : Optional.of(new Refusal("supervision.report.refused.notLeader")
                                .from("supervision.report.source.art21")));
    }

    /** Sees the figures of all units; a reader in a unit sees the text only. */
    boolean readsFigures(Actor actor, SupervisionReport report) {
        return isSupervision(actor) && isOfOffice(actor, report)
                || isLeader(actor, report)
                || actor.has(Role.SECRETARY) && isOfOffice(actor, report);
    }

    private static boolean isLeader(Actor actor, SupervisionReport report) {
        boolean here =
                isOfOffice(actor, report) || actor.organId() == report.origin().governmentId();
        return here && (actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
    }

    private static boolean isSupervision(Actor actor) {
        return !actor.isAdministrator() && (actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD));
    }

    private static boolean isOfOffice(Actor actor, SupervisionReport report) {
        return actor.organId() == report.origin().organId();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
