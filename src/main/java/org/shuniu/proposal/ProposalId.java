package org.shuniu.proposal;

import org.shuniu.kernel.SubjectRef;

/** Names a proposal to other modules. */
public record ProposalId(long value) {
    /** Kind of the subject in files, grants and the trail. */
    public static final String KIND = "PROPOSAL";

    public SubjectRef subject() {
        return new SubjectRef(KIND, value);
    }

    public String link() {
        return "/proposals/" + value;
    }
}
