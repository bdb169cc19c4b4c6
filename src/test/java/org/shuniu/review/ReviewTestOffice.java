package org.shuniu.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mockito.Mockito;
import org.shuniu.audit.Trail;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.files.FileStore;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.review.ReviewedSubject.Handler;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.support.FixedClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The real engine on the real database, with a small invented office around it. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan("org.shuniu.review.service")
public class ReviewTestOffice {
    public static final String ROUTE = "PAPER";
    public static final FakeDirectory DIRECTORY = new FakeDirectory();
    public static final Actor DRAFTER = DIRECTORY.person(1, "drafter", 10, Role.DRAFTER);
    public static final Actor HEAD = DIRECTORY.person(2, "head", 10, Role.UNIT_HEAD);
    public static final Actor HEAD2 = DIRECTORY.person(3, "head2", 10, Role.UNIT_HEAD);
    public static final Actor A = DIRECTORY.person(11, "A", 11);
    public static final Actor B = DIRECTORY.person(12, "B", 12);
    public static final Actor C = DIRECTORY.person(13, "C", 13);
    public static final Actor LAST = DIRECTORY.person(21, "N", 20, Role.RECHECKER);
    public static final Actor LAST2 = DIRECTORY.person(22, "O", 20, Role.RECHECKER);
    public static final Actor EXTRA = DIRECTORY.person(31, "X", 30);
    public static final Actor MANAGER = DIRECTORY.person(41, "manager", 40, Role.PROCESS_MANAGER);
    public static final Actor CLERK = DIRECTORY.person(51, "clerk", 40, Role.RECORDING_CLERK);
    public static final Actor STAND_IN = DIRECTORY.person(61, "D", 11);

    static {
        DIRECTORY.head(10, HEAD);
        DIRECTORY.head(10, HEAD2);
        DIRECTORY.delegate(A, STAND_IN, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"));
    }

    @Bean
    FakeDirectory directory() {
        return DIRECTORY;
    }

    @Bean
    Clock clock() {
        return FixedClock.on("2026-11-23");
    }

    @Bean
    PaperSubject paperSubject() {
        var subject = new PaperSubject();
        subject.chosen.put("WORK", List.of(new Handler(11, 11), new Handler(12, 12), new Handler(13, 13)));
        return subject;
    }

    @Bean
    Trail trail() {
        return Mockito.mock(Trail.class);
    }

    @Bean
    SecrecyGuard secrecyGuard() {
        return Mockito.mock(SecrecyGuard.class);
    }

    @Bean
    FileStore files() {
        return Mockito.mock(FileStore.class);
    }

    @Bean
    WorkingCalendar workingCalendar() {
        return new PlainCalendar();
    }

    /** A route CHECK → WORK (mode) → NEXT for the organ of the tests. */
    static void route(JdbcClient jdbc, String kind, Mode mode) {
        long id = jdbc.sql("""
                        insert into route (organ_id, route_kind, subject_kind, version, status, changed_by, changed_at)
                        values (1, :kind, 'PAPER', 1, 'ACTIVE', 'test', now())
                        on conflict (organ_id, route_kind, version) do update set changed_by = 'test' returning id""").param("kind", kind).query(Long.class).single();
        jdbc.sql("""
                        insert into route_step (route_id, position, kind, who, param, mode, limit_days) values
                        (:id, 1, 'CHECK', 'HEAD_OF_DRAFTING_UNIT', null, 'ANY', 2),
                        (:id, 2, 'WORK', 'CHOSEN', null, :mode, 5),
                        (:id, 3, 'NEXT', 'ROLE_IN_ORGAN', 'RECHECKER', 'ANY', null) on conflict do nothing""").param("id", id).param("mode", mode.name()).update();
    }

    /** Every day works; nothing is loaded beyond 2026. */
    static class PlainCalendar implements WorkingCalendar {
        @Override
        public Due dueAfterWorkingDays(LocalDate start, int workingDays) {
            LocalDate due = start.plusDays(workingDays);
            return new Due(due, due.getYear() > 2026);
        }

        @Override
        public Due dueAfterDays(LocalDate start, int days) {
            return dueAfterWorkingDays(start, days);
        }

        @Override
        public Due dueAfterMonths(LocalDate start, int months) {
            return new Due(start.plusMonths(months), false);
        }

        @Override
        public boolean isWorkingDay(LocalDate day) {
            return true;
        }

        @Override
        public boolean isLoaded(int year) {
            return year <= 2026;
        }

        @Override
        public int workingDaysBetween(LocalDate from, LocalDate to) {
            return (int) java.time.temporal.ChronoUnit.DAYS.between(from, to);
        }
    }
}
