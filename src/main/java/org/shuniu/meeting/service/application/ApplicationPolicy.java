package org.shuniu.meeting.service.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the application, and if not, why. */
@Component
public class ApplicationPolicy {
    private static final Set<Role> DRAFTERS =
            EnumSet.of(Role.DRAFTER, Role.UNIT_HEAD, Role.MEETING_LIAISON, Role.MEETING_OFFICER);

    private final MeetingPeople people;

    ApplicationPolicy(MeetingPeople people) {
        this.people = people;
    }

    public Optional<Refusal> refusalToDraft(Actor actor) {
        boolean drafts = !actor.isAdministrator() && DRAFTERS.stream().anyMatch(actor::has);
        return unless(drafts, "meeting.refused.notDrafter");
    }

    /** Meetings of the government itself are prepared by its office; standing ones are called by 会务处. */
    public Optional<Refusal> refusalOfClass(Actor actor, MeetingClass meetingClass) {
        long government = people.government(actor.organId());
        boolean office = people.office(government)
                .filter(organ -> organ == actor.organId())
                .isPresent();
        boolean ownOffice = office || actor.organId() == government;
        if (meetingClass.isStanding()) {
            return unless(office && calls(actor), "meeting.refused.standingClass");
        }
        return unless(
                meetingClass != MeetingClass.GOVERNMENT_COMPREHENSIVE || ownOffice, "meeting.refused.governmentClass");
    }

    /** The step itself is in order; phases are the door's business. */
    public Optional<Refusal> refusal(Actor actor, Meeting meeting, MeetingAction action) {
        boolean standing = meeting.meetingClass().isStanding();
        return switch (action) {
            case EDIT, DISCARD -> convener(actor, meeting);
            case SUBMIT -> convener(actor, meeting).or(() -> unless(!standing, "meeting.refused.standing"));
            case CONVENE ->
                unless(standing, "meeting.refused.notStanding")
                        .or(() -> unless(
                                calls(actor)
                                        && actor.organId() == meeting.origin().organId(),
                                "meeting.refused.notOfficer"));
            case APPROVE, SEND_BACK, REFUSE, NOTIFY, POSTPONE, CANCEL, OPEN, END, CLOSE ->
                Optional.of(new Refusal("meeting.refused.notOfThis"));
        };
    }

    private Optional<Refusal> convener(Actor actor, Meeting meeting) {
        return unless(people.isConvener(actor, meeting), "meeting.refused.notConvener");
    }

    private static boolean calls(Actor actor) {
        return actor.has(Role.MEETING_OFFICER) || actor.has(Role.SECRETARY);
    }

    /** Administrators keep the system and read no figures of business. */
    public Optional<Refusal> administrator(Actor actor) {
        return unless(!actor.isAdministrator(), "meeting.refused.administrator");
    }

    /** Sees money, grounds and findings: the unit's own organ, 会务处 with its office, and the government's leaders. */
    public boolean readsApplication(Actor actor, Meeting meeting) {
        var origin = meeting.origin();
        return actor.organId() == origin.organId()
                || actor.organId() == origin.governmentId()
                || people.office(origin.governmentId())
                        .filter(organ -> organ == actor.organId())
                        .isPresent();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
