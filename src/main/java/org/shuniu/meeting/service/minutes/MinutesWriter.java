package org.shuniu.meeting.service.minutes;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesOrigin;
import org.shuniu.meeting.domain.minutes.MinutesText;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Puts words into minutes: first those of agenda and decisions, then what the clerk makes of them. */
@Component
class MinutesWriter {
    private final MinutesComposer composer;
    private final MinutesNames names;
    private final Circulation circulation;
    private final MeetingRepository meetings;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    MinutesWriter(
            MinutesComposer composer,
            MinutesNames names,
            Circulation circulation,
            MeetingRepository meetings,
            SecrecyGuard secrecy,
            OfficeTime time) {
        this.composer = composer;
        this.names = names;
        this.circulation = circulation;
        this.meetings = meetings;
        this.secrecy = secrecy;
        this.time = time;
    }

    Minutes draft(Meeting meeting, Actor actor) {
        var issuer = names.issuer(meeting);
        var origin = new MinutesOrigin(
                meeting.id(),
                meeting.meetingClass(),
                issuer.id(),
                issuer.name(),
                meeting.origin().governmentId(),
                meeting.schedule().lastDay(),
                actor.personId(),
                actor.name(),
                time.now(),
                time.today());
        return new Minutes(origin, composer.text(meeting, null), composer.people(meeting));
    }

    void compose(Minutes minutes, Actor actor) {
        var meeting = meeting(minutes);
        minutes.compose(composer.text(meeting, minutes.text().record()), composer.people(meeting), actor, time.now());
    }

    void edit(Minutes minutes, EditMinutes command, Actor actor) {
        secrecy.requireUnmarked("title", command.title(), actor);
        secrecy.requireUnmarked("body", command.body(), actor);
        secrecy.requireUnmarked("record", command.record(), actor);
        secrecy.requireUnmarked("present", command.present(), actor);
        secrecy.requireUnmarked("onLeave", command.onLeave(), actor);
        secrecy.requireUnmarked("observers", command.observers(), actor);
        var words = new MinutesText(
                minutes.text().mark(),
                command.title().strip(),
                command.body().strip(),
                command.record() == null || command.record().isBlank() ? null : command.record());
        var list = circulation.chosen(command.readers(), minutes);
        minutes.edit(words, command.people(minutes.people()), list, actor, time.now());
    }

    Meeting meeting(Minutes minutes) {
        return meetings.findById(minutes.origin().meetingId()).orElseThrow();
    }
}
