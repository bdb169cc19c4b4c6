package org.shuniu.meeting.service.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.followup.FollowUpStatus;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.DecisionResult;
import org.shuniu.meeting.domain.decision.DecisionResultRepository;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a meeting's decisions: asked of whoever follows them up, and the results written beside them. */
@Service("meetingFollowUpQueries")
@Transactional(readOnly = true)
public class FollowUpQueries {
    private final MinutesRepository minutes;
    private final DecisionResultRepository results;
    private final Visibility visibility;
    private final List<FollowUpStatus> followers;

    FollowUpQueries(
            MinutesRepository minutes,
            DecisionResultRepository results,
            Visibility visibility,
            ObjectProvider<FollowUpStatus> followers) {
        this.minutes = minutes;
        this.results = results;
        this.visibility = visibility;
        this.followers = followers.orderedStream().toList();
    }

    FollowUpView of(Meeting meeting, Actor actor) {
        return minutes.findByOriginMeetingId(meeting.id())
                .filter(found -> found.status().isSigned())
                .map(found -> of(
                        found.minutesId().subject(), results.findByMinutesIdOrderByDoneAtDescIdDesc(found.id()), actor))
                .orElse(new FollowUpView(List.of(), List.of()));
    }

    /** What became of this source, with the results that came of it. */
    public FollowUpView of(SubjectRef source, List<DecisionResult> came, Actor actor) {
        var cards = followers.stream()
                .flatMap(follower -> follower.of(source, actor).stream())
                .toList();
        Map<SubjectRef, Boolean> seen = new HashMap<>();
        var lines = came.stream()
                .map(result ->
                        line(result, seen.computeIfAbsent(result.work(), work -> visibility.canSee(actor, work))))
                .toList();
        return new FollowUpView(cards, lines);
    }

    private static FollowUpView.Result line(DecisionResult result, boolean seen) {
        return new FollowUpView.Result(
                OfficeTime.day(result.doneAt()),
                result.step(),
                seen
                        ? new FollowUpView.Work(
                                result.number(), result.title(), result.outcome(), result.doneByName(), result.link())
                        : null);
    }
}
