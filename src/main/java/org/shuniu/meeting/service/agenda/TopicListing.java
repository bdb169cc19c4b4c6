package org.shuniu.meeting.service.agenda;

import java.util.Objects;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.agenda.AgendaSlotRepository;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.shuniu.meeting.domain.topic.TopicStatus;
import org.shuniu.meeting.service.topic.TopicBook;
import org.springframework.stereotype.Component;

/** Puts topics on an agenda and takes them off; what the meeting made of them stays with them. */
@Component
class TopicListing {
    private final TopicRepository topics;
    private final AgendaSlotRepository slots;
    private final ListingRules rules;
    private final TopicBook book;
    private final TopicPapers papers;
    private final OfficeTime time;

    TopicListing(
            TopicRepository topics,
            AgendaSlotRepository slots,
            ListingRules rules,
            TopicBook book,
            TopicPapers papers,
            OfficeTime time) {
        this.topics = topics;
        this.slots = slots;
        this.rules = rules;
        this.book = book;
        this.papers = papers;
        this.time = time;
    }

    /** A topic that this person may not know of is answered like one that does not exist. */
    Topic list(long topicId, Meeting meeting, Actor actor) {
        var topic = topics.findById(topicId)
                .filter(found ->
                        found.origin().governmentId() == meeting.origin().governmentId())
                .filter(found -> papers.areKnown(found, actor))
                .orElseThrow(() -> new InvalidException(new Refusal("meeting.agenda.invalid.topic").at("topicId")));
        if (isOn(topic, meeting)) {
            throw new InvalidException(new Refusal("meeting.agenda.invalid.twice").at("topicId"));
        }
        var problems =
                rules.problems(topic, meeting.meetingClass(), meeting.schedule().firstDay(), time.today());
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        topic.list(meeting.id(), time.now());
        book.wrote(topic, TopicAction.LIST, meeting.title(), actor, time.now(), TopicBook.proposer(topic));
        papers.open(topic, meeting);
        return topic;
    }

    /** It stood on this very agenda before, with an outcome that stays there. */
    private boolean isOn(Topic topic, Meeting meeting) {
        return slots.findByMeetingIdOrderByPosition(meeting.id()).stream()
                .anyMatch(slot -> Objects.equals(slot.topicId(), topic.id()));
    }

    void unlist(long topicId, Meeting meeting, Actor actor) {
        unlist(onAgenda(topicId, meeting), actor);
    }

    /** Of a meeting that will not be held: its topics wait for another one. */
    void release(Meeting meeting, Actor actor) {
        topics.findByMeetingId(meeting.id()).stream()
                .filter(topic -> topic.status() == TopicStatus.LISTED)
                .forEach(topic -> unlist(topic, actor));
    }

    private void unlist(Topic topic, Actor actor) {
        var action = topic.unlist(time.now());
        book.wrote(topic, action, null, actor, time.now(), TopicBook.proposer(topic));
    }

    void decide(long topicId, Meeting meeting, DecideSlot command, Actor actor) {
        var topic = onAgenda(topicId, meeting);
        var outcome = command.outcome();
        if (!outcome.isOpenTo(meeting.meetingClass())) {
            throw new InvalidException(new Refusal("meeting.agenda.invalid.outcome").at("outcome"));
        }
        var day = meeting.schedule().firstDay();
        switch (outcome) {
            case PASSED -> {
                topic.pass(time.now(), day);
                wrote(topic, TopicAction.PASS, meeting, command, actor, book.heads(topic));
            }
            case SETTLED -> {
                topic.settle(time.now(), day);
                wrote(topic, TopicAction.SETTLE, meeting, command, actor, TopicBook.proposer(topic));
            }
            default -> {
                topic.decide(outcome, command.remark(), time.now());
                wrote(topic, TopicAction.DECIDE, meeting, command, actor, TopicBook.proposer(topic));
            }
        }
    }

    /** The story of the topic names the session. */
    private void wrote(
            Topic topic, TopicAction action, Meeting meeting, DecideSlot command, Actor actor, Set<Long> told) {
        String remark = command.remark();
        String words = remark == null || remark.isBlank() ? meeting.title() : meeting.title() + " · " + remark.strip();
        book.wrote(topic, action, words, actor, time.now(), told);
    }

    /** 409 once the topic went on from this meeting. */
    private Topic onAgenda(long topicId, Meeting meeting) {
        return topics.findById(topicId)
                .filter(topic -> Objects.equals(topic.meetingId(), meeting.id()))
                .orElseThrow(() -> new ConflictException(new Refusal("meeting.agenda.refused.wentOn")));
    }
}
