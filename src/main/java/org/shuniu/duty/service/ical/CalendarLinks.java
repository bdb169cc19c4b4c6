package org.shuniu.duty.service.ical;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.duty.domain.ical.CalendarLink;
import org.shuniu.duty.domain.ical.CalendarLinkRepository;
import org.shuniu.duty.service.swap.read.OwnShift;
import org.shuniu.duty.service.swap.read.OwnShifts;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.ical.CalendarText;
import org.shuniu.kernel.secret.Secret;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, replaces and revokes the link to one's own shifts, and answers to it. */
@Service
@Transactional
public class CalendarLinks {
    private static final int MOST = 400;
    private static final Duration PAST = Duration.ofDays(31);

    private final CalendarLinkRepository links;
    private final OwnShifts shifts;
    private final Directory directory;
    private final MessageSource words;
    private final Trail trail;
    private final OfficeTime time;

    CalendarLinks(
            CalendarLinkRepository links,
            OwnShifts shifts,
            Directory directory,
            MessageSource words,
            Trail trail,
            OfficeTime time) {
        this.links = links;
        this.shifts = shifts;
        this.directory = directory;
        this.words = words;
        this.trail = trail;
        this.time = time;
    }

    /** A new secret, shown once; the one before is good no more. */
    public String make(Actor actor) {
        revokeOpen(actor);
        String secret = Secret.random();
        var link = links.save(new CalendarLink(actor.personId(), Secret.hash(secret), time.now()));
        trail.record(actor, "roster.CALENDAR_LINKED", ref(link), Map.of());
        return secret;
    }

    public void revoke(Actor actor) {
        revokeOpen(actor);
    }

    private void revokeOpen(Actor actor) {
        links.findByPersonIdAndRevokedAtIsNull(actor.personId()).ifPresent(link -> {
            link.revoke(time.now());
            links.flush();
            trail.record(actor, "roster.CALENDAR_REVOKED", ref(link), Map.of());
        });
    }

    /** Since when this person has a link. */
    @Transactional(readOnly = true)
    public Optional<Instant> since(Actor actor) {
        return links.findByPersonIdAndRevokedAtIsNull(actor.personId()).map(CalendarLink::createdAt);
    }

    /** The calendar behind a secret; 404 for a wrong or revoked one, or when its person has left. */
    @Transactional(readOnly = true)
    public String calendar(String secret, Locale locale) {
        var link = links.findByHashAndRevokedAtIsNull(Secret.hash(secret)).orElseThrow(NotFoundException::new);
        var person = directory.actor(link.personId(), null).orElseThrow(NotFoundException::new);
        var text = new CalendarText(
                words.getMessage("roster.calendar.name", new Object[] {person.name()}, locale), time.now());
        for (var shift : shifts.of(link.personId(), time.now().minus(PAST), MOST)) {
            text.event(
                    "shift-" + shift.id() + "-" + link.personId() + "@shuniu",
                    shift.startsAt(),
                    shift.endsAt(),
                    texts(shift, locale));
        }
        return text.end();
    }

    private Map<String, String> texts(OwnShift shift, Locale locale) {
        String seat = words.getMessage("roster.seat." + shift.seat(), null, locale);
        String leader = shift.leaderName() == null ? "" : shift.leaderName();
        return Map.of(
                "SUMMARY", words.getMessage("roster.calendar.event", new Object[] {shift.roomName(), seat}, locale),
                "LOCATION", shift.roomName(),
                "DESCRIPTION", words.getMessage("roster.calendar.leader", new Object[] {leader}, locale));
    }

    private static SubjectRef ref(CalendarLink link) {
        return new SubjectRef("DUTY_CALENDAR", link.id());
    }
}
