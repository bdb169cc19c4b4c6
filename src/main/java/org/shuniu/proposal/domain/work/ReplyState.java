package org.shuniu.proposal.domain.work;

/** How far a letter has come. */
public enum ReplyState {
    DRAFTED,
    SENT,
    DROPPED
}
