package org.shuniu.supervision.domain.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a line rests on.
 *
 * @param recordId the record among those of its fact; null for a line by hand
 * @param matterId the matter to look it up in, as far as there is one
 * @param words number and title of the matter, or the reason of a line by hand
 */
@Embeddable
public record Evidence(
        @Nullable Long recordId,
        @Nullable Long matterId,
        LocalDate happenedOn,
        @Column(name = "evidence") String words) {}
