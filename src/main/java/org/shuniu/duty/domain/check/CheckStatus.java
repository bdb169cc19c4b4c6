package org.shuniu.duty.domain.check;

/** What became of a call; UNANSWERED stays, also when an answer comes late. */
public enum CheckStatus {
    CALLING,
    ANSWERED,
    UNANSWERED
}
