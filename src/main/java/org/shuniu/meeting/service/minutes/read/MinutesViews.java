package org.shuniu.meeting.service.minutes.read;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesOpinionRepository;
import org.shuniu.meeting.domain.minutes.MinutesReceipts;
import org.shuniu.meeting.service.decision.SignedDecisions;
import org.shuniu.meeting.service.minutes.MinutesPolicy;
import org.springframework.stereotype.Component;

/** Builds what the page shows from what is kept. */
@Component
class MinutesViews {
    private final MinutesPolicy policy;
    private final Papers papers;
    private final MeetingRepository meetings;
    private final Visibility visibility;
    private final MinutesClock clock;

    MinutesViews(
            MinutesPolicy policy,
            Papers papers,
            MeetingRepository meetings,
            Visibility visibility,
            MinutesClock clock) {
        this.policy = policy;
        this.papers = papers;
        this.meetings = meetings;
        this.visibility = visibility;
        this.clock = clock;
    }

    /** What is kept beside the minutes. */
    @Component("minutesPapers")
    record Papers(MinutesOpinionRepository opinions, MinutesReceipts receipts, SignedDecisions decisions) {}

    MinutesView of(Minutes minutes, Actor actor) {
        var number = minutes.number();
        var meeting = meetings.findById(minutes.origin().meetingId()).orElseThrow();
        var decisions = papers.decisions().of(meeting, actor);
        boolean office = policy.readsReceipts(actor, minutes);
        return new MinutesView(
                minutes.id(),
                minutes.version(),
                number == null ? null : number.text(),
                minutes.status(),
                minutes.text().mark(),
                minutes.text().title(),
                minutes.text().body().lines().toList(),
                decisions,
                office ? minutes.text().record() : null,
                minutes.people(),
                signatures(minutes),
                clock.deadlines(minutes),
                meeting(meeting, actor),
                readers(minutes, office ? papers.receipts().of(minutes.id()) : Map.of()),
                office ? said(minutes) : List.of(),
                steps(minutes, actor));
    }

    private static MinutesView.Signatures signatures(Minutes minutes) {
        return new MinutesView.Signatures(
                minutes.origin().issuerName(),
                minutes.origin().drafterName(),
                minutes.reviewerName(),
                minutes.signerName(),
                minutes.signedOn(),
                minutes.issuedOn());
    }

    private MinutesView.MeetingLink meeting(Meeting meeting, Actor actor) {
        var id = meeting.meetingId();
        return new MinutesView.MeetingLink(meeting.title(), visibility.canSee(actor, id.subject()) ? id.link() : null);
    }

    private static List<MinutesView.Reader> readers(Minutes minutes, Map<Long, Instant> receipts) {
        return minutes.readers().stream()
                .map(reader -> new MinutesView.Reader(
                        reader.personId(),
                        reader.personName(),
                        reader.unitName(),
                        reader.postTitle(),
                        receipts.get(reader.personId())))
                .toList();
    }

    private List<MinutesView.Said> said(Minutes minutes) {
        return papers.opinions().findByMinutesIdOrderById(minutes.id()).stream()
                .map(opinion -> new MinutesView.Said(
                        opinion.action(), opinion.words(), opinion.byName(), opinion.byUnit(), opinion.at()))
                .toList();
    }

    private List<MinutesView.Step> steps(Minutes minutes, Actor actor) {
        return MinutesAction.openFrom(minutes.status()).stream()
                .map(action -> {
                    var reason = policy.refusal(actor, minutes, action).orElse(null);
                    return new MinutesView.Step(action, action.noun(), reason == null, reason);
                })
                .toList();
    }
}
