package org.shuniu.meeting.service.minutes.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesOrigin;
import org.shuniu.meeting.domain.minutes.MinutesPeople;
import org.shuniu.meeting.domain.minutes.MinutesText;
import org.shuniu.meeting.service.minutes.MinutesSettings;
import org.shuniu.support.FixedClock;

/** Draft within a day, issue within three (domain/06, B-5.3). */
class MinutesClockTests {
    private static final Instant AT = Instant.parse("2026-03-16T04:00:00Z");
    private static final LocalDate HELD = LocalDate.of(2026, 3, 16);

    private static List<String> tones(String today, @Nullable String submitted) {
        var origin = new MinutesOrigin(1, MeetingClass.EXECUTIVE, 1, "办公厅", 1, HELD, 101, "方晴", AT, HELD);
        var minutes =
                new Minutes(origin, new MinutesText("会议纪要", "会议纪要", "正文", null), new MinutesPeople("周明远", "", ""));
        if (submitted != null) {
            minutes.submit(AT, LocalDate.parse(submitted));
        }
        var clock = new MinutesClock(new MinutesSettings(1, 3), new OfficeTime(FixedClock.on(today)));
        return clock.deadlines(minutes).stream()
                .map(limit -> limit.dueOn() + " " + limit.tone() + " " + limit.lateDays())
                .toList();
    }

    @Test
    void isYellowOnTheLastDayAndRedAfterIt() {
        assertThat(tones("2026-03-16", null)).containsExactly("2026-03-17 info 0", "2026-03-19 info 0");
        assertThat(tones("2026-03-17", null)).containsExactly("2026-03-17 warning 0", "2026-03-19 info 0");
        assertThat(tones("2026-03-20", null)).containsExactly("2026-03-17 danger 3", "2026-03-19 danger 1");
    }

    @Test
    void staysGreenOnceHandedInAndTellsOfLateOnes() {
        assertThat(tones("2026-03-19", "2026-03-17")).containsExactly("2026-03-17 success 0", "2026-03-19 warning 0");
        assertThat(tones("2026-03-19", "2026-03-18").get(0)).isEqualTo("2026-03-17 danger 1");
    }
}
