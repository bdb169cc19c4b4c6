package org.shuniu.identity;

import java.time.LocalDate;

/** A dated delegation: {@code delegateId} acts for {@code principalId} on both days inclusive. */
public record Delegation(
        long id, long principalId, String principalName, long delegateId, LocalDate from, LocalDate to) {}
