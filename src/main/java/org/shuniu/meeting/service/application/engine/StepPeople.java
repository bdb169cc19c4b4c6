package org.shuniu.meeting.service.application.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingOrigin;
import org.shuniu.meeting.domain.application.MeetingApplicationRepository;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.application.GovernmentLeaders;
import org.springframework.stereotype.Component;

/** Who handles a step of an application; nobody handles his or her own. */
@Component
class StepPeople {
    private final Directory directory;
    private final MeetingPeople people;
    private final GovernmentLeaders leaders;
    private final MeetingApplicationRepository applications;

    StepPeople(
            Directory directory,
            MeetingPeople people,
            GovernmentLeaders leaders,
            MeetingApplicationRepository applications) {
        this.directory = directory;
        this.people = people;
        this.leaders = leaders;
        this.applications = applications;
    }

    List<PostCard> of(Meeting meeting, MeetingStep step) {
        return all(meeting, step).stream()
                .filter(post -> post.personId() != meeting.origin().creatorId())
                .toList();
    }

    /** Nobody handles his or her own; a step is its office's, and the approval that of the leaders who are asked. */
    Optional<Refusal> refusal(Actor actor, Meeting meeting, MeetingStep step) {
        if (step != MeetingStep.MEETING_APPROVAL) {
            return refusalBeside(actor, meeting, step);
        }
        long decides =
                actor.onBehalf() == null ? actor.personId() : actor.onBehalf().personId();
        boolean asked = of(meeting, step).stream().anyMatch(post -> post.personId() == decides);
        return own(actor, meeting).or(() -> asked ? Optional.empty() : Optional.of(step.refusal()));
    }

    /** Who is asked beside the handlers holds the office of the step; who stands in for one of them need not. */
    Optional<Refusal> refusalBeside(Actor actor, Meeting meeting, MeetingStep step) {
        boolean holds = actor.onBehalf() != null || step.roles().stream().anyMatch(actor::has);
        return own(actor, meeting).or(() -> holds ? Optional.empty() : Optional.of(step.refusal()));
    }

    private static Optional<Refusal> own(Actor actor, Meeting meeting) {
        return actor.personId() == meeting.origin().creatorId()
                ? Optional.of(new Refusal("meeting.refused.own"))
                : Optional.empty();
    }

    private List<PostCard> all(Meeting meeting, MeetingStep step) {
        var origin = meeting.origin();
        return switch (step) {
            case UNIT_HEAD -> directory.heads(origin.unitId());
            case LEADERSHIP -> leadership(origin);
            case MEETING_OFFICE -> ofOffice(origin.governmentId(), Role.MEETING_OFFICER);
            case UNPLANNED -> isPlanned(meeting) ? List.of() : ofOffice(origin.governmentId(), Role.LEADER);
            case SECRETARY_GENERAL -> ofOffice(origin.governmentId(), Role.SECRETARY, Role.LEADER);
            case MEETING_APPROVAL -> approvers(meeting);
        };
    }

    /** The leader in charge of the unit, else any leader of the organ. */
    private List<PostCard> leadership(MeetingOrigin origin) {
        var all = directory.holders(Role.LEADER, origin.organId()).stream()
                .filter(post -> post.organId() == origin.organId())
                .toList();
        var inCharge = directory
                .leaderInCharge(origin.unitId())
                .filter(post -> all.stream().anyMatch(other -> other.personId() == post.personId()))
                .filter(post -> post.personId() != origin.creatorId());
        return inCharge.map(List::of).orElse(all);
    }

    private List<PostCard> ofOffice(long governmentId, Role... roles) {
        var office = people.office(governmentId);
        if (office.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(roles)
                .flatMap(role -> directory.holders(role, office.get()).stream())
                .filter(post -> post.organId() == office.get())
                .distinct()
                .toList();
    }

    /** 综合性 meetings are the head's to approve; others that of the leader who is asked. */
    private List<PostCard> approvers(Meeting meeting) {
        long government = meeting.origin().governmentId();
        var application = applications.findById(meeting.id()).orElseThrow();
        var asked = application.approverId();
        boolean head = meeting.meetingClass() == MeetingClass.GOVERNMENT_COMPREHENSIVE
                || meeting.meetingClass() == MeetingClass.COMPREHENSIVE;
        return head || asked == null ? leaders.heads(government) : leaders.named(List.of(asked), government);
    }

    private boolean isPlanned(Meeting meeting) {
        return applications
                .findById(meeting.id())
                .filter(application -> application.grounds().planItemId() != null)
                .isPresent();
    }
}
