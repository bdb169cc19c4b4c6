package org.shuniu.meeting.service.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.FileStore;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.topic.Topic;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.domain.topic.TopicEntryRepository;
import org.springframework.stereotype.Component;

/** Builds what the page shows from what is kept. */
@Component
class TopicViews {
    private final TopicPolicy policy;
    private final TopicEntryRepository entries;
    private final MeetingRepository meetings;
    private final Visibility visibility;
    private final FileStore files;
    private final TopicSettings settings;

    TopicViews(
            TopicPolicy policy,
            TopicEntryRepository entries,
            MeetingRepository meetings,
            Visibility visibility,
            FileStore files,
            TopicSettings settings) {
        this.policy = policy;
        this.entries = entries;
        this.meetings = meetings;
        this.visibility = visibility;
        this.files = files;
        this.settings = settings;
    }

    TopicView of(Topic topic, Actor actor) {
        return new TopicView(
                topic.id(),
                topic.version(),
                topic.status(),
                topic.origin(),
                topic.content(),
                topic.content().length(),
                settings.paperLength(),
                dates(topic),
                topic.outcome(),
                topic.outcomeRemark(),
                meeting(topic, actor),
                topic.consultations(),
                files.of(topic.topicId().subject()),
                said(topic),
                steps(topic, actor));
    }

    private static TopicView.Dates dates(Topic topic) {
        return new TopicView.Dates(
                topic.submittedOn(),
                topic.lawfulOn(),
                topic.coordinatedOn(),
                topic.approvedOn(),
                topic.isLateAllowed());
    }

    private TopicView.@Nullable MeetingLink meeting(Topic topic, Actor actor) {
        Long id = topic.meetingId();
        return id == null
                ? null
                : meetings.findById(id)
                        .map(meeting -> new TopicView.MeetingLink(
                                meeting.title(),
                                visibility.canSee(actor, meeting.meetingId().subject())
                                        ? meeting.meetingId().link()
                                        : null))
                        .orElse(null);
    }

    private List<TopicView.Said> said(Topic topic) {
        return entries.findByTopicIdOrderById(topic.id()).stream()
                .map(entry -> new TopicView.Said(
                        entry.action(), entry.outcome(), entry.words(), entry.byName(), entry.byUnit(), entry.at()))
                .toList();
    }

    /** What was decided for good is not brought again. */
    private static boolean isFinal(Topic topic, TopicAction action) {
        var outcome = topic.outcome();
        return action == TopicAction.REOPEN && outcome != null && !outcome.comesAgain();
    }

    private List<TopicView.Step> steps(Topic topic, Actor actor) {
        return TopicAction.openFrom(topic.status()).stream()
                .filter(action -> !action.isOfAgenda(topic.status()) && !isFinal(topic, action))
                .map(action -> {
                    var reason = policy.refusal(actor, topic, action).orElse(null);
                    return new TopicView.Step(action, action.noun(), reason == null, reason);
                })
                .toList();
    }
}
