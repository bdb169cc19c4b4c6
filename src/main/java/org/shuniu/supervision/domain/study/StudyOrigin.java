package org.shuniu.supervision.domain.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote it in which office, and about what: one matter or one inspection; never changes.
 *
 * @param about title of the matter or inspection at that time
 */
@Embeddable
public record StudyOrigin(
        long drafterId,
        String drafterName,
        long organId,
        String organName,
        long governmentId,
        Instant createdAt,
        LocalDate createdOn,
        @Nullable Long matterId,
        @Nullable Long inspectionId,
        @Column(name = "about_title") String about) {}
