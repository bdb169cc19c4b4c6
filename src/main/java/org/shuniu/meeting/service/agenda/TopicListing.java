package org.shuniu.meeting.service.agenda;

import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.shuniu.meeting.service.topic.TopicBook;
import org.springframework.stereotype.Component;

/** Puts topics on an agenda and takes them off; what the meeting made of them stays with them. */
@Component
class TopicListing {
    private final TopicRepository topics;
    private final ListingRules rules;
    private final TopicBook book;
    private final AttendeeRepository attendees;
    private final Grants grants;
    private final OfficeTime time;

    TopicListing(
            TopicRepository topics,
            ListingRules rules,
            TopicBook book,
            AttendeeRepository attendees,
            Grants grants,
            OfficeTime time) {
        this.topics = topics;
        this.rules = rules;
        this.book = book;
        this.attendees = attendees;
        this.grants = grants;
        this.time = time;
    }

    Topic list(long topicId, Meeting meeting, Actor actor) {
        var topic = topics.findById(topicId)
                .filter(found ->
                        found.origin().governmentId() == meeting.origin().governmentId())
                .orElseThrow(() -> new InvalidException(new Refusal("meeting.agenda.invalid.topic").at("topicId")));
        var problems =
                rules.problems(topic, meeting.meetingClass(), meeting.schedule().firstDay(), time.today());
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        topic.list(meeting.id(), time.now());
        book.wrote(topic, TopicAction.LIST, meeting.title(), actor, time.now(), TopicBook.proposer(topic));
        papersTo(topic, meeting);
        return topic;
    }

    /** Who decides may read the papers. */
    private void papersTo(Topic topic, Meeting meeting) {
        var voting = attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(attendee -> attendee.capacity().isVoting())
                .flatMap(attendee -> Stream.ofNullable(attendee.personId()))
                .map(Principals::person)
                .toList();
        grants.grant(topic.topicId().subject(), topic.origin().createdOn(), voting);
    }

    void unlist(long topicId, Actor actor) {
        var topic = topics.findById(topicId).orElseThrow();
        topic.unlist(time.now());
        book.wrote(topic, TopicAction.UNLIST, null, actor, time.now(), TopicBook.proposer(topic));
    }

    void decide(long topicId, DecideSlot command, Actor actor) {
        var topic = topics.findById(topicId).orElseThrow();
        topic.decide(command.outcome(), command.remark(), time.now());
        book.wrote(topic, TopicAction.DECIDE, command.remark(), actor, time.now(), TopicBook.proposer(topic));
    }
}
