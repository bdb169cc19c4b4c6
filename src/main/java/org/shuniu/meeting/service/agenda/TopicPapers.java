package org.shuniu.meeting.service.agenda;

import java.util.stream.Stream;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.springframework.stereotype.Component;

/** Who decides on a topic may read its papers. */
@Component
class TopicPapers {
    private final TopicRepository topics;
    private final AttendeeRepository attendees;
    private final Grants grants;

    TopicPapers(TopicRepository topics, AttendeeRepository attendees, Grants grants) {
        this.topics = topics;
        this.attendees = attendees;
        this.grants = grants;
    }

    /** Of one topic, when it is listed. */
    void open(Topic topic, Meeting meeting) {
        var voting = attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(attendee -> attendee.capacity().isVoting())
                .flatMap(attendee -> Stream.ofNullable(attendee.personId()))
                .map(Principals::person)
                .toList();
        grants.grant(topic.topicId().subject(), topic.origin().createdOn(), voting);
    }

    /** Of the whole agenda, when somebody is asked or named after it was drawn up. */
    void open(Meeting meeting) {
        topics.findByMeetingId(meeting.id()).forEach(topic -> open(topic, meeting));
    }
}
