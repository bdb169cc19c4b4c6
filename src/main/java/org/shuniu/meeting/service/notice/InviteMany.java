package org.shuniu.meeting.service.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Capacity;

/**
 * Asks organs and persons in one capacity, in the order of the leaders' list.
 *
 * @param places how many people each organ may send
 * @param cities all cities of the province, besides those named
 * @param counties all counties, too
 */
public record InviteMany(
        @NotNull(message = "{meeting.notice.capacity.required}") @Nullable
        Capacity capacity,

        List<Long> organs,
        List<Long> persons,

        @NotNull(message = "{meeting.notice.places.range}")
        @Min(value = 1, message = "{meeting.notice.places.range}")
        @Max(value = 20, message = "{meeting.notice.places.range}")
        @Nullable
        Integer places,

        boolean cities,
        boolean counties) {
    public InviteMany {
        organs = kept(organs);
        persons = kept(persons);
    }

    public static InviteMany blank() {
        return new InviteMany(Capacity.MEMBER, List.of(), List.of(), 1, false, false);
    }

    private static List<Long> kept(@Nullable List<Long> ids) {
        return Stream.ofNullable(ids)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
