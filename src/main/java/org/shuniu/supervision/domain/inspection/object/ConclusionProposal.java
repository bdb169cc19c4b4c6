package org.shuniu.supervision.domain.inspection.object;

/** What a conclusion proposes; everything but nothing is approved by the government or its head (第二十一条). */
public enum ConclusionProposal {
    NONE,
    PRAISE,
    CRITICISM,
    ACCOUNTABILITY;

    public boolean needsGovernment() {
        return this != NONE;
    }
}
