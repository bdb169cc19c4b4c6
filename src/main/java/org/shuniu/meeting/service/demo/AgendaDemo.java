package org.shuniu.meeting.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.shuniu.meeting.service.topic.DescribeTopic;
import org.shuniu.meeting.service.topic.MoveTopic;
import org.shuniu.meeting.service.topic.TopicService;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Topics in several states, an executive meeting with issued minutes, and the agenda of the next one. */
@Component
class AgendaDemo implements DemoPart {
    private final AgendaDemoCast cast;
    private final AgendaDemoMeetings meetings;
    private final TopicService topics;
    private final TopicRepository kept;
    private final OfficeTime time;

    AgendaDemo(
            AgendaDemoCast cast,
            AgendaDemoMeetings meetings,
            TopicService topics,
            TopicRepository kept,
            OfficeTime time) {
        this.cast = cast;
        this.meetings = meetings;
        this.topics = topics;
        this.kept = kept;
        this.time = time;
    }

    @Override
    public int order() {
        return 86;
    }

    @Override
    public void load() {
        try {
            var told = new HashMap<String, TopicId>();
            new ClassPathResource("demo/meeting/agenda.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(row -> tell(row, told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(String[] row, Map<String, TopicId> told) {
        if (row[0].equals("TOPIC")) {
            time.daysAgo(Integer.parseInt(row[1]), () -> told.put(row[3], propose(row)));
        } else {
            meetings.tell(row, told);
        }
    }

    /** TOPIC, days ago, clerk, title, summary, paper, collective decision, consulted units, legality, steps. */
    private TopicId propose(String[] row) {
        var id = topics.propose(
                new DescribeTopic(
                        row[3],
                        row[4],
                        row[5].replace('/', '\n'),
                        row[6],
                        MeetingClass.EXECUTIVE,
                        row[8].equals("LEGAL"),
                        false,
                        row[7].replace('/', '\n'),
                        0),
                cast.account(row[2]));
        for (String step : row[9].isEmpty() ? new String[0] : row[9].split(" ")) {
            var action = TopicAction.valueOf(step);
            var topic = kept.findById(id.value()).orElseThrow();
            topics.take(id, action, new MoveTopic(row[10], topic.version()), cast.hand(topic, action));
        }
        return id;
    }
}
