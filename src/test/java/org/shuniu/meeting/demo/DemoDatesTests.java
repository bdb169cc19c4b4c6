package org.shuniu.meeting.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The meetings of the demo office can be told on whatever day it is started first. */
@SupervisionOffice
class DemoDatesTests {
    @Autowired
    private List<DemoPart> parts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FixedClock clock;

    /** Days on which offices rest for long, the ends of years and months, and every week day of a year. */
    static Stream<LocalDate> days() {
        var special = Stream.of(
                        "2026-02-14",
                        "2026-02-17",
                        "2026-02-23",
                        "2026-02-28",
                        "2026-04-04",
                        "2026-05-01",
                        "2026-10-01",
                        "2026-10-08",
                        "2026-12-27",
                        "2026-12-28",
                        "2026-12-29",
                        "2026-12-30",
                        "2026-12-31",
                        "2027-01-01",
                        "2027-01-02",
                        "2027-01-31",
                        "2027-02-05",
                        "2027-02-06",
                        "2027-02-09",
                        "2027-02-13",
                        "2028-02-29")
                .map(LocalDate::parse);
        var spread = Stream.iterate(LocalDate.of(2026, 2, 24), day -> day.plusDays(16))
                .limit(23);
        return Stream.concat(special, spread);
    }

    @ParameterizedTest
    @MethodSource("days")
    void tellsItsMeetings(LocalDate day) {
        clock.moveTo(day.toString());
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            forget();
            parts.stream()
                    .filter(part -> part.getClass().getPackageName().startsWith("org.shuniu.meeting."))
                    .sorted(Comparator.comparingInt(DemoPart::order))
                    .forEach(DemoPart::load);
            assertThat(count("meeting")).isGreaterThan(3);
            assertThat(count("meeting_plan")).isPositive();
            assertThat(count("meeting_topic")).isPositive();
            assertThat(count("meeting_notice")).isPositive();
        });
    }

    /** Puts what the first start told out of the way; taken back at the end. */
    private void forget() {
        jdbc.sql("delete from meeting_session").update();
        jdbc.sql("delete from meeting_series").update();
        jdbc.sql("update meeting_plan set year = year - 20").update();
        jdbc.sql("update meeting_room set name = name || id").update();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
