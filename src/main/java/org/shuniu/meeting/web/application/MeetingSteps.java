package org.shuniu.meeting.web.application;

import java.util.Arrays;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.service.application.ApplicationService;
import org.shuniu.meeting.service.application.SubmissionService;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.springframework.stereotype.Component;

/** The services behind the steps of an application. */
@Component
record MeetingSteps(ApplicationService applications, SubmissionService submissions) {
    void take(MeetingId id, String noun, TakeStep command, Actor actor) {
        if (noun.equals(MeetingAction.SUBMIT.noun())) {
            submissions.submit(id, command, actor);
        } else {
            applications.discard(id, command, actor);
        }
    }

    static MeetingAction action(String noun) {
        return Arrays.stream(MeetingAction.values())
                .filter(action -> action.noun().equals(noun))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
