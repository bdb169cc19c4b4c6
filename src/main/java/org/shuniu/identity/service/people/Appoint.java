package org.shuniu.identity.service.people;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post in a unit.
 *
 * @param rank smaller stands higher in lists
 * @param administrative for one of the three administrators, without any business
 * @param from first day, today when empty
 */
public record Appoint(
        @NotNull(message = "{identity.post.unit.required}") Long unitId,

        @NotBlank(message = "{identity.post.title.required}") @Size(max = 40, message = "{identity.post.title.long}")
        String title,

        @Nullable
        @Min(value = 1, message = "{identity.post.rank.range}")
        @Max(value = 999, message = "{identity.post.rank.range}")
        Integer rank,

        @Nullable Boolean administrative,
        @Nullable LocalDate from) {
    private static final int LAST = 500;

    int rankOrLast() {
        return rank == null ? LAST : rank;
    }

    boolean isAdministrative() {
        return Boolean.TRUE.equals(administrative);
    }
}
