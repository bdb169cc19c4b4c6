package org.shuniu.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.kernel.web.TodoSource.Box;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A meeting that ended waits for its minutes by their limits, before anybody has written a word (MTG-17). */
@SupervisionOffice
class MinutesTodosTests {
    private static final String TITLE = "闸站调度专题会议";

    // @formatter:off
    @Autowired private ApplicationContext context;
    @Autowired private FixedClock clock;
    @Autowired private List<TodoSource> todos;
    @Autowired private MinutesService minutes;
    @Autowired private MeetingPageQueries pages;
    // @formatter:on

    private AgendaOffice office;
    private MeetingId meeting;

    @BeforeEach
    void hold() {
        office = new AgendaOffice(context);
        clock.moveTo("2026-03-21");
        meeting = office.session(
                MeetingClass.TOPICAL, TITLE, "2026-03-16T09:00", "2026-03-16T11:30", MeetingStatus.ENDED);
        office.attends(meeting, Capacity.RECORDER, "fangqing", null);
        office.attends(meeting, Capacity.MEMBER, "liangruogu", null);
    }

    private List<String> waiting(String account) {
        return todos.stream()
                .flatMap(source -> source.page(Box.TODO, TITLE, office.person(account), 1).rows().stream())
                .filter(todo -> todo.link().equals(meeting.link()))
                .map(todo -> todo.stepKey() + " " + todo.dueOn() + (todo.late() ? " late" : ""))
                .toList();
    }

    @Test
    void waitsForThoseWhoPreparedOrRecordedIt() {
        String asked = "meeting.todo.MINUTES 2026-03-17 late";
        assertThat(waiting("jianning")).as("who called it").containsExactly(asked);
        assertThat(waiting("sanghe")).as("会务处").containsExactly(asked);
        assertThat(waiting("fangqing")).as("who recorded it").containsExactly(asked);
        assertThat(waiting("liangruogu")).isEmpty();
        minutes.draft(meeting, office.person("sanghe"));
        assertThat(waiting("jianning")).isEmpty();
    }

    @Test
    void showsItsLimitsOnItsPage() {
        assertThat(pages.page(meeting, office.person("sanghe")).aside())
                .filteredOn(part -> part.template().equals("meeting/minutes/_panel"))
                .singleElement()
                .satisfies(part -> assertThat(part.view().toString()).contains("2026-03-17", "2026-03-19", "danger"));
    }
}
