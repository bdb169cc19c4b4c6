package org.shuniu.supervision.web.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.service.inspection.command.FormGroup;
import org.shuniu.supervision.service.inspection.read.ObjectView;

/** The untouched form of whichever step is asked for; the command of the step takes its place when it is sent. */
record StepForm(
        @Nullable String words,
        @Nullable String text,
        @Nullable String place,
        @Nullable String participants,
        @Nullable String facts,
        @Nullable String opinion,
        @Nullable String proposalText,
        @Nullable String reason,
        @Nullable String decision,
        @Nullable String requirement,
        @Nullable String organ,
        @Nullable String subject,
        @Nullable String receiver,
        @Nullable String method,
        @Nullable String proposal,
        @Nullable String outcome,
        @Nullable String target,
        @Nullable Long leaderId,
        @Nullable Long objectId,
        @Nullable LocalDate visitedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate sentOn,
        @Nullable Boolean accepted,
        boolean keepsProposal,
        List<Long> members,
        List<Long> files,
        List<String> guests,
        List<String> evidence,
        int version) {

    static StepForm drawnFrom(int version) {
        return of(null, List.of(), List.of(), null, version);
    }

    static StepForm of(FormGroup group) {
        return of(null, group.memberIds(), group.guestLines(), null, group.version());
    }

    /** With the words that stand so far. */
    static StepForm of(ObjectView.@Nullable Wording wording, int version) {
        return of(
                wording,
                List.of(),
                List.of(),
                wording == null ? null : wording.proposal().name(),
                version);
    }

    private static StepForm of(
            ObjectView.@Nullable Wording wording,
            List<Long> members,
            List<String> guests,
            @Nullable String proposal,
            int version) {
        // @formatter:off
        return new StepForm(null, null, null, null, wording == null ? null : wording.facts(),
                wording == null ? null : wording.opinion(), wording == null ? null : wording.proposalText(), null, null,
                null, null, null, null, null, proposal, null, null, null, null, null, null, null, null, null, true,
                members, List.of(), guests, wording == null ? List.of() : wording.evidence(), version);
        // @formatter:on
    }
}
