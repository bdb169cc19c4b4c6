package org.shuniu.meeting.service.agenda;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.agenda.AgendaSlotRepository;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.springframework.stereotype.Component;

/** Who decides on a topic may read its papers, for as long as he or she is on the list. */
@Component
class TopicPapers {
    private final TopicRepository topics;
    private final AttendeeRepository attendees;
    private final AgendaSlotRepository slots;
    private final Grants grants;
    private final Visibility visibility;

    TopicPapers(
            TopicRepository topics,
            AttendeeRepository attendees,
            AgendaSlotRepository slots,
            Grants grants,
            Visibility visibility) {
        this.topics = topics;
        this.attendees = attendees;
        this.slots = slots;
        this.grants = grants;
        this.visibility = visibility;
    }

    boolean areKnown(Topic topic, Actor actor) {
        return visibility.canSee(actor, topic.topicId().subject());
    }

    /** Of one topic, when it is listed. */
    void open(Topic topic, Meeting meeting) {
        var voting = voting(meeting.id()).map(Principals::person).toList();
        grants.grant(topic.topicId().subject(), topic.origin().createdOn(), voting);
    }

    private Stream<Long> voting(long meeting) {
        return attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting).stream()
                .filter(attendee -> attendee.capacity().isVoting())
                .flatMap(attendee -> Stream.ofNullable(attendee.personId()));
    }

    /** Of the whole agenda, when somebody is asked or named after it was drawn up. */
    void open(Meeting meeting) {
        topics.findByMeetingId(meeting.id()).forEach(topic -> open(topic, meeting));
    }

    /** The list changed: who was taken off it reads no topic of its agenda, unless another meeting of his or hers had it. */
    void fit(Meeting meeting) {
        slots.findByMeetingIdOrderByPosition(meeting.id()).stream()
                .flatMap(slot -> Stream.ofNullable(slot.topicId()))
                .flatMap(topic -> topics.findById(topic).stream())
                .forEach(this::close);
        open(meeting);
    }

    private void close(Topic topic) {
        var kept = slots.findByTopicId(topic.id()).stream()
                .flatMap(slot -> voting(slot.meetingId()))
                .collect(Collectors.toSet());
        kept.add(topic.origin().proposerId());
        grants.keepPersons(topic.topicId().subject(), kept);
    }
}
