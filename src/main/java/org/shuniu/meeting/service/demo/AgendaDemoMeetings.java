package org.shuniu.meeting.service.demo;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.agenda.SlotKind;
import org.shuniu.meeting.domain.topic.TopicOutcome;
import org.shuniu.meeting.service.agenda.AgendaQueries;
import org.shuniu.meeting.service.agenda.AgendaService;
import org.shuniu.meeting.service.agenda.DecideSlot;
import org.shuniu.meeting.service.agenda.DescribeSlot;
import org.shuniu.meeting.service.decision.DecisionService;
import org.shuniu.meeting.service.decision.DescribeDecision;
import org.springframework.stereotype.Component;

/** Executive meetings of the demo office: agenda, decisions and minutes by the real services. */
@Component
class AgendaDemoMeetings {
    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final AgendaDemoSession sessions;
    private final AgendaService agenda;
    private final AgendaQueries order;
    private final DecisionService decisions;
    private final AgendaDemoMinutes minutes;
    private final OfficeTime time;
    private final List<MeetingId> held = new ArrayList<>();

    AgendaDemoMeetings(
            AgendaDemoSession sessions,
            AgendaService agenda,
            AgendaQueries order,
            DecisionService decisions,
            AgendaDemoMinutes minutes,
            OfficeTime time) {
        this.sessions = sessions;
        this.agenda = agenda;
        this.order = order;
        this.decisions = decisions;
        this.minutes = minutes;
        this.time = time;
    }

    void tell(String[] row, Map<String, TopicId> topics) {
        switch (row[0]) {
            case "MEETING" -> held.add(convene(row));
            case "ITEM" -> daysAgo(row[1], () -> item(row, topics));
            case "PEOPLE" -> sessions.attend(last(), row);
            case "HOLD" -> sessions.hold(last());
            case "OUTCOME" -> daysAgo(row[1], () -> outcome(row));
            case "DECISION" -> daysAgo(row[1], () -> decide(row));
            case "MINUTES" -> minutes.tell(last(), row);
            default -> throw new IllegalArgumentException(row[0]);
        }
    }

    private void daysAgo(String days, Runnable story) {
        time.daysAgo(Integer.parseInt(days), story);
    }

    private MeetingId last() {
        return held.get(held.size() - 1);
    }

    /** MEETING, days from today, title, session, place. */
    private MeetingId convene(String[] row) {
        var day = time.today().plusDays(Integer.parseInt(row[1]));
        var from = OfficeTime.at(day, LocalTime.of(9, 0));
        return sessions.convene(
                row[2], Integer.parseInt(row[3]), new Schedule(from, from.plus(TWO_HOURS), null), row[4]);
    }

    /** ITEM, days ago, title of a topic or of its own, kind, reporter, minutes, units that sit in. */
    private void item(String[] row, Map<String, TopicId> topics) {
        var topic = topics.get(row[2]);
        agenda.add(
                last(),
                new DescribeSlot(
                        topic == null ? null : topic.value(),
                        topic == null ? SlotKind.valueOf(row[3]) : null,
                        row[2],
                        row[4],
                        Integer.parseInt(row[5]),
                        row[6],
                        false,
                        0),
                sessions.clerk());
    }

    /** OUTCOME, days ago, title, outcome, remark. */
    private void outcome(String[] row) {
        var slot = order.view(last(), sessions.clerk()).slots().stream()
                .filter(line -> line.content().title().equals(row[2]))
                .findFirst()
                .orElseThrow();
        agenda.decide(
                last(),
                slot.id(),
                new DecideSlot(TopicOutcome.valueOf(row[3]), row[4], slot.version()),
                sessions.clerk());
    }

    /** DECISION, days ago, text, unit, days from today, why none is asked. */
    private void decide(String[] row) {
        var due = row[4].isEmpty() ? null : sessions.today().plusDays(Integer.parseInt(row[4]));
        decisions.add(last(), new DescribeDecision(row[2], null, row[3], due, row[5], false, 0), sessions.clerk());
    }
}
