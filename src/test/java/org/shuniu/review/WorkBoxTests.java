package org.shuniu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.TodoSource.Box;
import org.shuniu.review.service.read.WorkItemFilter;
import org.shuniu.review.service.read.WorkItemQueries;
import org.shuniu.review.service.read.WorkItemRow;
import org.shuniu.support.RepositoryTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;

/** The boxes: order, stand-ins, and that a hundred thousand open items of others cost nothing. */
@RepositoryTest
@Import(ReviewTestOffice.class)
class WorkBoxTests {
    private static final WorkItemFilter BOXED = new WorkItemFilter("boxed", null, null, null);

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private WorkItemQueries boxes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void route() {
        ReviewTestOffice.route(jdbc, "BOX", Mode.ALL);
    }

    @Test
    void sortsByUrgencyThenDueDate() {
        submit(1, 0);
        submit(2, 2);
        submit(3, 1);
        assertThat(boxes.page(Box.TODO, BOXED, ReviewTestOffice.HEAD, 1).rows())
                .extracting(WorkItemRow::subjectId)
                .containsExactly(9002L, 9003L, 9001L);
        assertThat(boxes.next(ReviewTestOffice.HEAD)).map(WorkItemRow::urgency).contains(2);
    }

    @Test
    void aStandInSeesWhatHisPrincipalHasToDo() {
        submit(1, 0);
        desk.complete(paper(1), Move.AGREE, "", 0, ReviewTestOffice.HEAD);
        assertThat(boxes.page(Box.TODO, BOXED, ReviewTestOffice.STAND_IN, 1).rows())
                .hasSize(1);
        assertThat(boxes.counts(ReviewTestOffice.STAND_IN).get(Box.TODO)).isPositive();
        assertThat(boxes.page(Box.DONE, BOXED, ReviewTestOffice.HEAD, 1).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.step()).isEqualTo("CHECK"));
    }

    @Test
    void staysCheapAmongAHundredThousandOpenItems() {
        submit(1, 0);
        jdbc.sql("""
                        insert into work_item (version, case_id, step_id, round, number, ordinal, person_id, person_name,
                          unit_id, unit_name, organ_id, status, opened_at, due_provisional, urged)
                        select 0, i.case_id, i.step_id, 1, 100 + n, 0, 100000 + n % 2000, 'somebody', 1, 'unit', 1,
                          'OPEN', i.opened_at, false, 0
                        from (select * from work_item where status = 'OPEN' order by id limit 1) i,
                          generate_series(1, 100000) n""").update();
        jdbc.sql("analyze work_item").update();
        boxes.page(Box.TODO, BOXED, ReviewTestOffice.HEAD, 1);
        long start = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(boxes.page(Box.TODO, BOXED, ReviewTestOffice.HEAD, 1).rows())
                    .hasSize(1);
        }
        long micros = (System.nanoTime() - start) / 20_000;
        System.out.println("To-do page among 100,000 open items: " + micros + " µs");
        assertThat(micros).isLessThan(50_000);
    }

    @Test
    void aDueDateIsCountedAgainWhenTheYearIsLoaded() {
        submit(1, 0);
        jdbc.sql("""
                        update work_item set counted_from = '2026-12-25', counted_days = 2, due_on = '2027-01-08',
                        due_provisional = true where status = 'OPEN' and case_id = (select max(id) from review_case)""").update();
        Object listener = AopTestUtils.getTargetObject(context.getBean(listenerName()));
        ReflectionTestUtils.invokeMethod(listener, "on", new CalendarYearLoaded(2027, Instant.EPOCH));
        assertThat(jdbc.sql("select distinct due_on from work_item where status = 'OPEN'"
                                + " and case_id = (select max(id) from review_case)")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(LocalDate.parse("2026-12-27"));
        assertThat(jdbc.sql("select count(*) from work_item where due_provisional")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** A local holiday, or another version of the year, moves dates that were certain. */
    @Test
    void aCertainDueDateIsCountedAgainWhenADayOfTheYearBeforeIsArranged() {
        submit(2, 0);
        jdbc.sql("""
                        update work_item set counted_from = '2026-12-01', counted_days = 2, due_on = '2026-12-04',
                        due_provisional = false where status = 'OPEN' and case_id = (select max(id) from review_case)""").update();
        Object listener = AopTestUtils.getTargetObject(context.getBean(listenerName()));
        ReflectionTestUtils.invokeMethod(listener, "on", new CalendarYearLoaded(2027, Instant.EPOCH));
        assertThat(jdbc.sql("select distinct due_on from work_item where status = 'OPEN'"
                                + " and case_id = (select max(id) from review_case)")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2026-12-03");
    }

    private String listenerName() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("recountduedates"))
                .findFirst()
                .orElseThrow();
    }

    private void submit(long id, int urgency) {
        desk.submit(
                new StartCase(paper(id), "BOX", "boxed paper " + id, urgency, "/papers/" + id, ""),
                ReviewTestOffice.DRAFTER);
    }

    private static SubjectRef paper(long id) {
        return new SubjectRef(PaperSubject.KIND, 9_000 + id); // other tests keep papers of their own
    }
}
