package org.shuniu.meeting.service.figures;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.figures.YearCalendar.Line;
import org.shuniu.meeting.service.figures.YearCalendar.Month;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the calendar of a year in one statement. */
@Service
@Transactional(readOnly = true)
public class CalendarQueries {
    /** More meetings than anybody reads on one page. */
    private static final int MOST = 1000;

    private static final String LINES = """
            select s.id, s.title, s.class as meeting_class, s.form, s.status, s.organ_name, s.starts_at,
              (s.starts_at at time zone 'Asia/Shanghai')::date as first_day,
              (s.ends_at at time zone 'Asia/Shanghai')::date as last_day
            from meeting s where s.starts_at >= :from and s.starts_at < :until
              and s.status not in ('CANCELLED', 'REFUSED') and\s""";

    private final JdbcClient jdbc;

    CalendarQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public YearCalendar year(int year, Actor actor) {
        Map<Integer, List<Line>> byMonth = jdbc
                .sql(LINES + Visibility.PREDICATE + " order by s.starts_at, s.id limit " + MOST)
                .param("from", newYear(year))
                .param("until", newYear(year + 1))
                .param("subjectKind", MeetingId.KIND)
                .param("principals", Principals.bound(actor))
                .query(Line.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(line -> line.firstDay().getMonthValue()));
        return new YearCalendar(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> new Month(month, byMonth.getOrDefault(month, List.of())))
                        .toList());
    }

    static Timestamp newYear(int year) {
        return Timestamp.from(OfficeTime.at(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT));
    }
}
