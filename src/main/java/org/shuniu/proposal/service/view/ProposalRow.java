package org.shuniu.proposal.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.domain.Verdict;

/** One line of the list. */
public record ProposalRow(
        long id,
        ProposalKind kind,
        String session,
        String number,
        String title,
        String units,
        ProposalStatus status,
        int round,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        @Nullable LocalDate repliedOn,
        @Nullable Verdict verdict,
        Light light) {

    public String tone() {
        return Tones.of(status);
    }

    public String lightTone() {
        return Tones.of(light);
    }
}
