package org.shuniu.meeting.service.application.read;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.service.MeetingPanel;
import org.shuniu.meeting.service.application.ApplicationPolicy;
import org.springframework.stereotype.Component;

/** The application on the meeting's page: what it says, what the rules say, and where it is on its way. */
@Component
class ApplicationPanel implements MeetingPanel {
    private static final List<MeetingAction> STEPS =
            List.of(MeetingAction.SUBMIT, MeetingAction.CONVENE, MeetingAction.EDIT, MeetingAction.DISCARD);

    private final ApplicationReader applications;
    private final ApplicationPolicy policy;

    ApplicationPanel(ApplicationReader applications, ApplicationPolicy policy) {
        this.applications = applications;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String template() {
        return "meeting/application/_panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        return policy.readsApplication(reader, meeting)
                ? applications.read(meeting, reader).map(Object.class::cast)
                : Optional.empty();
    }

    @Override
    public List<Step> steps(Meeting meeting, Actor reader) {
        if (!policy.readsApplication(reader, meeting)) {
            return List.of();
        }
        boolean standing = meeting.meetingClass().isStanding();
        return STEPS.stream()
                .filter(action -> action.startsFrom(meeting.status()))
                .filter(action -> action != (standing ? MeetingAction.SUBMIT : MeetingAction.CONVENE))
                .map(action -> step(meeting, action, reader))
                .toList();
    }

    private Step step(Meeting meeting, MeetingAction action, Actor reader) {
        return new Step(
                "meeting.action." + action,
                meeting.meetingId().link() + "/" + action.noun(),
                policy.refusal(reader, meeting, action).orElse(null),
                action == MeetingAction.SUBMIT || action == MeetingAction.CONVENE);
    }
}
