package org.shuniu.identity.service.people;

import java.time.LocalDate;

/** A delegation as lists show it; scope is ALL or the name of a role. */
public record MandateRow(
        long id,
        long principalId,
        String principal,
        long delegateId,
        String delegate,
        String scope,
        LocalDate from,
        LocalDate to,
        String reason,
        State state) {

    /** Where a delegation stands today. */
    public enum State {
        COMING,
        RUNNING,
        OVER,
        REVOKED;

        static State of(boolean revoked, LocalDate from, LocalDate to, LocalDate today) {
            if (revoked) {
                return REVOKED;
            }
            if (today.isBefore(from)) {
                return COMING;
            }
            return today.isAfter(to) ? OVER : RUNNING;
        }
    }

    public boolean isRevocable() {
        return state == State.COMING || state == State.RUNNING;
    }
}
