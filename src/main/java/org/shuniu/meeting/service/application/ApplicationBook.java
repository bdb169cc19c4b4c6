package org.shuniu.meeting.service.application;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.application.MeetingApplication;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.rule.MeetingRules;
import org.shuniu.meeting.service.rule.RuleLine;
import org.springframework.stereotype.Component;

/** Reads a kept meeting back into the form it came from, and asks the rules about it. */
@Component
public class ApplicationBook {
    private final ApplicationDesk desk;
    private final FactsReader facts;
    private final MeetingRules rules;
    private final GovernmentLeaders leaders;
    private final MeetingPeople people;

    ApplicationBook(
            ApplicationDesk desk,
            FactsReader facts,
            MeetingRules rules,
            GovernmentLeaders leaders,
            MeetingPeople people) {
        this.people = people;
        this.desk = desk;
        this.facts = facts;
        this.rules = rules;
        this.leaders = leaders;
    }

    public Optional<DraftMeeting> form(Meeting meeting) {
        return desk.applications().findById(meeting.id()).map(kept -> form(meeting, kept));
    }

    private DraftMeeting form(Meeting meeting, MeetingApplication kept) {
        var said = new MeetingApplication.Particulars(
                kept.grounds(), kept.size(), kept.budget(), kept.collective(), kept.approverId());
        return DraftMeeting.of(meeting, said, invited(meeting));
    }

    /** Leaders of the government among those asked. */
    private List<Long> invited(Meeting meeting) {
        var known = leaders.of(meeting.origin().governmentId()).stream()
                .map(PostCard::personId)
                .toList();
        return desk.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .flatMap(asked -> Stream.ofNullable(asked.personId()))
                .filter(known::contains)
                .toList();
    }

    /** The governments that follow from a sub-venue are asked as soon as the meeting is approved. */
    public void inviteVenues(Meeting meeting) {
        var asked = desk.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        int place = asked.stream().mapToInt(Invitation::position).max().orElse(-1) + 1;
        for (var venue : desk.venues().of(meeting.id())) {
            if (asked.stream().noneMatch(one -> Objects.equals(one.organId(), venue.organId()))) {
                desk.invitations()
                        .save(Invitation.organ(
                                meeting.id(), Capacity.MEMBER, venue.organId(), venue.name(), 1, place++));
            }
        }
    }

    /** What the rules say of the meeting as it is kept now; nothing of a standing one. */
    public List<RuleLine> lines(Meeting meeting) {
        if (meeting.meetingClass().isStanding()) {
            return List.of();
        }
        return form(meeting)
                .map(form -> rules.lines(facts.typed(form, FactsReader.Caller.of(meeting))))
                .orElse(List.of());
    }

    /** The same at another time, or with more leaders. */
    List<RuleLine> linesAt(Meeting meeting, Schedule schedule, Collection<Long> more) {
        if (meeting.meetingClass().isStanding()) {
            return List.of();
        }
        var persons = Stream.concat(invited(meeting).stream(), more.stream())
                .distinct()
                .toList();
        return form(meeting)
                .map(form -> rules.lines(facts.at(schedule, persons, form, meeting)))
                .orElse(List.of());
    }

    /** The same while it is typed; the meeting is null for a new one. */
    public List<RuleLine> lines(DraftMeeting typed, @Nullable Meeting meeting, Actor actor) {
        if (typed.meetingClass() != null && typed.meetingClass().isStanding()) {
            return List.of();
        }
        var caller = meeting == null
                ? new FactsReader.Caller(actor.organId(), people.government(actor.organId()), 0)
                : FactsReader.Caller.of(meeting);
        return rules.lines(facts.typed(typed, caller));
    }
}
