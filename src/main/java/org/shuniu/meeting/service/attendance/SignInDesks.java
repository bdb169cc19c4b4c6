package org.shuniu.meeting.service.attendance;

import org.shuniu.kernel.secret.Secret;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.attendance.SignInDesk;
import org.shuniu.meeting.domain.attendance.SignInDeskRepository;
import org.springframework.stereotype.Component;

/** The desk of each meeting, put up when it is first asked for. */
@Component
class SignInDesks {
    private final SignInDeskRepository desks;

    SignInDesks(SignInDeskRepository desks) {
        this.desks = desks;
    }

    SignInDesk of(Meeting meeting) {
        return desks.findByMeetingId(meeting.id())
                .orElseGet(() -> desks.save(new SignInDesk(meeting.id(), Secret.hex())));
    }
}
