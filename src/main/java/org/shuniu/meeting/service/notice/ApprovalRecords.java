package org.shuniu.meeting.service.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.shuniu.meeting.domain.Meeting;

/** Who approved a meeting, as its notice tells (MTG-12). */
public interface ApprovalRecords {
    /** Empty for a meeting that nobody had to approve. */
    Optional<Approval> of(Meeting meeting);

    record Approval(String by, LocalDate on) {}
}
