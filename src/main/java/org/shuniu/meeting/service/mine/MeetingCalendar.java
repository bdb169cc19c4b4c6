package org.shuniu.meeting.service.mine;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.ical.CalendarText;
import org.shuniu.kernel.secret.Secret;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.mine.MeetingCalendarLink;
import org.shuniu.meeting.domain.mine.MeetingCalendarLinkRepository;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as a calendar: one to download, or one's own behind a secret link. */
@Service
@Transactional
public class MeetingCalendar {
    private static final Duration PAST = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final MeetingCalendarLinkRepository links;
    private final MineQueries mine;
    private final MeetingPageQueries meetings;
    private final Directory directory;
    private final MessageSource words;
    private final Records records;

    MeetingCalendar(
            MeetingCalendarLinkRepository links,
            MineQueries mine,
            MeetingPageQueries meetings,
            Directory directory,
            MessageSource words,
            Records records) {
        this.links = links;
        this.mine = mine;
        this.meetings = meetings;
        this.directory = directory;
        this.words = words;
        this.records = records;
    }

    @Component("meetingCalendarRecords")
    record Records(Trail trail, OfficeTime time) {}

    /** A new secret, shown once; the one before is good no more. */
    public String make(Actor actor) {
        revokeOpen(actor);
        String secret = Secret.random();
        var link = links.save(new MeetingCalendarLink(actor.personId(), Secret.hash(secret), now()));
        records.trail().record(actor, "meeting.CALENDAR_LINKED", ref(link), Map.of());
        return secret;
    }

    public void revoke(Actor actor) {
        revokeOpen(actor);
    }

    private void revokeOpen(Actor actor) {
        links.findByPersonIdAndRevokedAtIsNull(actor.personId()).ifPresent(link -> {
            link.revoke(now());
            links.flush();
            records.trail().record(actor, "meeting.CALENDAR_REVOKED", ref(link), Map.of());
        });
    }

    /** Since when this person has a link. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(Actor actor) {
        return links.findByPersonIdAndRevokedAtIsNull(actor.personId()).map(MeetingCalendarLink::createdAt);
    }

    /** The calendar behind a secret; 404 for a wrong or revoked one, or when its person has left. */
    @Transactional(readOnly = true)
    public String of(String secret, Locale locale) {
        var link = links.findByHashAndRevokedAtIsNull(Secret.hash(secret)).orElseThrow(NotFoundException::new);
        var person = directory.actor(link.personId(), null).orElseThrow(NotFoundException::new);
        var text = new CalendarText(
                words.getMessage("meeting.mine.calendar.name", new Object[] {person.name()}, locale), now());
        mine.between(now().minus(PAST), now().plus(AHEAD), person)
                .forEach(one -> event(text, one.id(), one.title(), one.startsAt(), one.endsAt(), one.place()));
        return text.end();
    }

    /** One meeting. */
    @Transactional(readOnly = true)
    public String one(MeetingId id, Actor actor) {
        var view = meetings.view(id, actor);
        var text = new CalendarText(view.title(), now());
        event(
                text,
                view.id(),
                view.title(),
                view.startsAt(),
                view.endsAt(),
                view.venue().name());
        return text.end();
    }

    private static void event(CalendarText text, long id, String title, Instant from, Instant until, String place) {
        text.event("meeting-" + id + "@shuniu", from, until, Map.of("SUMMARY", title, "LOCATION", place));
    }

    private Instant now() {
        return records.time().now();
    }

    private static SubjectRef ref(MeetingCalendarLink link) {
        return new SubjectRef("MEETING_CALENDAR", link.id());
    }
}
