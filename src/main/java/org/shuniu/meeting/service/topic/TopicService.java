package org.shuniu.meeting.service.topic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicOrigin;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A topic from the unit that proposes it to the list of those that wait for a meeting. */
@Service
@Transactional
public class TopicService {
    private final TopicRepository topics;
    private final TopicAccess access;
    private final TopicBook book;
    private final MeetingPeople people;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    TopicService(
            TopicRepository topics,
            TopicAccess access,
            TopicBook book,
            MeetingPeople people,
            SecrecyGuard secrecy,
            OfficeTime time) {
        this.topics = topics;
        this.access = access;
        this.book = book;
        this.people = people;
        this.secrecy = secrecy;
        this.time = time;
    }

    public TopicId propose(DescribeTopic command, Actor actor) {
        access.requireProposer(actor);
        requireUnmarked(command, actor);
        var origin = new TopicOrigin(
                actor.organId(),
                actor.organName(),
                actor.unitId(),
                actor.unitName(),
                people.government(actor.organId()),
                actor.personId(),
                actor.name(),
                time.now(),
                time.today());
        var topic = topics.save(new Topic(origin, command.content(), ConsultedText.read(command.consulted())));
        book.ofDraft(topic);
        book.moved(topic, "PROPOSE", actor, time.now(), Set.of());
        return topic.topicId();
    }

    public void edit(TopicId id, DescribeTopic command, Actor actor) {
        var topic = access.opened(id, TopicAction.EDIT, command.version(), actor);
        requireUnmarked(command, actor);
        topic.edit(command.content(), ConsultedText.read(command.consulted()), time.now());
        book.moved(topic, TopicAction.EDIT.name(), actor, time.now(), Set.of());
    }

    private void requireUnmarked(DescribeTopic command, Actor actor) {
        secrecy.requireUnmarked("title", command.title(), actor);
        secrecy.requireUnmarked("summary", command.summary(), actor);
        secrecy.requireUnmarked("paper", command.paper(), actor);
        secrecy.requireUnmarked("consulted", command.consulted(), actor);
    }

    /** Takes one of the steps that need no more than words. */
    public void take(TopicId id, TopicAction action, MoveTopic command, Actor actor) {
        var topic = access.opened(id, action, command.version(), actor);
        secrecy.requireUnmarked("opinion", command.opinion(), actor);
        String words = command.opinion();
        if (action.wantsReason() && (words == null || words.isBlank())) {
            throw new InvalidException(new Refusal("meeting.topic.opinion.required").at("opinion"));
        }
        var told = take(topic, action);
        book.wrote(topic, action, words, actor, time.now(), told);
    }

    private Set<Long> take(Topic topic, TopicAction action) {
        var now = time.now();
        var today = time.today();
        switch (action) {
            case SUBMIT -> submit(topic, now, today);
            case FIND_LAWFUL -> topic.findLawful(now, today);
            case ACCEPT -> topic.accept(now);
            case SEND_BACK -> topic.sendBack(now);
            case PASS -> topic.pass(now, today);
            case SETTLE -> topic.settle(now, today);
            case APPROVE -> topic.approve(now, today);
            case ALLOW_LATE -> topic.allowLate(now, today);
            case WITHDRAW -> topic.withdraw(now);
            case REOPEN -> topic.reopen(now);
            case EDIT, LIST, UNLIST, RELEASE, DECIDE -> throw new IllegalArgumentException(action.name());
        }
        return told(topic, action);
    }

    private void submit(Topic topic, Instant now, LocalDate today) {
        topic.submit(now, today);
        book.ofOffice(topic);
    }

    /** Who has it in hand next, or who waits for the news. */
    private Set<Long> told(Topic topic, TopicAction action) {
        return switch (action) {
            case SUBMIT ->
                topic.content().legal()
                        ? book.officers(topic, Role.MEETING_OFFICER, Role.LEGAL_REVIEWER)
                        : book.officers(topic, Role.MEETING_OFFICER);
            case FIND_LAWFUL, APPROVE, ALLOW_LATE -> book.officers(topic, Role.MEETING_OFFICER);
            case ACCEPT -> book.officers(topic, Role.SECRETARY);
            case PASS -> book.heads(topic);
            default -> TopicBook.proposer(topic);
        };
    }
}
