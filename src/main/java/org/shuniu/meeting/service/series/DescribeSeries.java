package org.shuniu.meeting.service.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.shuniu.meeting.domain.series.Rhythm;
import org.shuniu.meeting.domain.series.SeriesKind;
import org.shuniu.meeting.domain.series.SeriesMember;
import org.shuniu.meeting.domain.series.SeriesPlan;

/**
 * A series as its form holds it.
 *
 * @param members names of the organs that take part, one a line; {@code observers} the same for those who attend
 * @param version of the series the form was drawn from, 0 for a new one
 */
public record DescribeSeries(
        @NotBlank(message = "{meeting.series.name.required}") @Size(max = 100, message = "{meeting.series.name.long}")
        String name,

        @NotNull(message = "{meeting.series.kind.required}") @Nullable
        SeriesKind kind,

        @NotNull(message = "{meeting.class.required}") @Nullable
        MeetingClass meetingClass,

        @NotNull(message = "{meeting.form.required}") @Nullable
        MeetingForm form,

        @NotBlank(message = "{meeting.series.venue.required}") @Size(max = 100, message = "{meeting.series.name.long}")
        String venue,

        @NotNull(message = "{meeting.series.rhythm.required}") @Nullable
        Rhythm rhythm,

        @NotNull(message = "{meeting.series.firstOn.required}") @Nullable
        LocalDate firstOn,

        @NotNull(message = "{meeting.series.startsAt.required}") @Nullable
        LocalTime startsAt,

        @NotNull(message = "{meeting.series.minutes.range}")
        @Min(value = 10, message = "{meeting.series.minutes.range}")
        @Max(value = 2880, message = "{meeting.series.minutes.range}")
        @Nullable
        Integer minutes,

        @NotBlank(message = "{meeting.series.members.required}")
        @Size(max = 5000, message = "{meeting.series.members.long}")
        String members,

        @Size(max = 5000, message = "{meeting.series.members.long}") @Nullable
        String observers,

        int version) {
    public static DescribeSeries blank(LocalDate today) {
        return new DescribeSeries(
                "",
                SeriesKind.JOINT_CONFERENCE,
                MeetingClass.DEPARTMENT_WORK,
                MeetingForm.VIDEO,
                "",
                Rhythm.MONTHLY,
                today,
                LocalTime.of(9, 0),
                120,
                "",
                "",
                0);
    }

    public static DescribeSeries of(MeetingSeries series) {
        var plan = series.plan();
        return new DescribeSeries(
                plan.name(),
                plan.kind(),
                plan.meetingClass(),
                plan.form(),
                plan.venue(),
                plan.rhythm(),
                plan.firstOn(),
                plan.startsAt(),
                plan.minutes(),
                names(series, Capacity.MEMBER),
                names(series, Capacity.OBSERVER),
                series.version());
    }

    private static String names(MeetingSeries series, Capacity capacity) {
        return String.join(
                "\n",
                series.members().stream()
                        .filter(member -> member.capacity() == capacity)
                        .map(SeriesMember::name)
                        .toList());
    }

    SeriesPlan plan() {
        return new SeriesPlan(
                name.strip(),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(meetingClass),
                Objects.requireNonNull(form),
                venue.strip(),
                Objects.requireNonNull(rhythm),
                Objects.requireNonNull(firstOn),
                Objects.requireNonNull(startsAt),
                Objects.requireNonNull(minutes));
    }
}
