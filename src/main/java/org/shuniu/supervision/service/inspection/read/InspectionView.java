package org.shuniu.supervision.service.inspection.read;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.GroupMember;
import org.shuniu.supervision.domain.inspection.Guest;
import org.shuniu.supervision.domain.inspection.InspectionBasis;
import org.shuniu.supervision.domain.inspection.InspectionReaders;
import org.shuniu.supervision.domain.inspection.InspectionStatus;
import org.shuniu.supervision.service.inspection.StepLine;
import org.shuniu.supervision.service.inspection.referral.ReferralView;

/**
 * An inspection as its page shows it.
 *
 * @param referrals empty for whom they are closed
 */
public record InspectionView(
        long id,
        int version,
        InspectionStatus status,
        Plan plan,
        Signatures signatures,
        Group group,
        List<ObjectRow> objects,
        List<VisitView> visits,
        List<ReferralView> referrals,
        Closing closing,
        List<Told> story,
        List<StepLine> steps) {

    /** 督查方案. */
    public record Plan(
            String title,
            LocalDate from,
            LocalDate to,
            String focus,
            String scope,
            String content,
            MatterForm form,
            InspectionBasis basis,
            @Nullable String order,
            List<Method> methods,
            @Nullable Long matterId,
            @Nullable String matterNumber,
            @Nullable String notDuplicateBecause) {}

    /** Who stands behind it. */
    public record Signatures(
            String organ,
            String drafter,
            @Nullable String approver,
            @Nullable LocalDate approvedOn) {}

    /** 督查组. */
    public record Group(
            @Nullable String leader, @Nullable String leaderUnit, List<GroupMember> members, List<Guest> guests) {}

    /** The report at the end and who has read it. */
    public record Closing(@Nullable String text, @Nullable LocalDate on, List<InspectionReaders.Reader> readers) {}

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream().anyMatch(step -> step.open() && step.action().equals(action));
    }

    public String tone() {
        return switch (status) {
            case DRAFTING -> "secondary";
            case IN_APPROVAL -> "warning";
            case UNDER_WAY -> "info";
            case CLOSED -> "success";
            case DISCARDED -> "danger";
        };
    }
}
