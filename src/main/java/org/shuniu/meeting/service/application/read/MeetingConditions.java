package org.shuniu.meeting.service.application.read;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;

/** What a meeting of the list fulfils: the reader may know of it, and it is what the filter asks for. */
final class MeetingConditions {
    private static final String COUNTED = "s.status in ('APPROVED', 'NOTIFIED', 'IN_SESSION', 'ENDED', 'CLOSED')"
            + " and s.class not in ('PLENARY', 'EXECUTIVE', 'OFFICE', 'TOPICAL', 'COORDINATION')";

    private MeetingConditions() {}

    static Conditions of(MeetingFilter filter, Actor actor) {
        var asked = Conditions.seen(MeetingId.KIND, actor)
                .words("s.title ilike :text", "text", filter.text())
                .words("s.organ_name ilike :organ", "organ", filter.organ())
                .equal("s.class", "class", filter.meetingClass())
                .equal("s.status", "status", filter.status())
                .and("s.starts_at >= :fromDay", "fromDay", midnight(filter.from(), 0))
                .and("s.starts_at < :toDay", "toDay", midnight(filter.to(), 1))
                .equal("s.organ_id", "own", Boolean.TRUE.equals(filter.own()) ? actor.organId() : null)
                .flag(COUNTED, filter.counted());
        Integer year = filter.year();
        if (year != null && year >= 1 && year <= 9998) {
            asked.and("s.starts_at >= :from", "from", midnight(LocalDate.of(year, 1, 1), 0))
                    .and("s.starts_at < :until", "until", midnight(LocalDate.of(year + 1, 1, 1), 0));
        }
        return asked;
    }

    /** Null for a day that no office has. */
    static @Nullable Timestamp midnight(@Nullable LocalDate day, int later) {
        return day == null || day.getYear() < 1 || day.getYear() > 9999
                ? null
                : Timestamp.from(OfficeTime.at(day.plusDays(later), LocalTime.MIDNIGHT));
    }
}
