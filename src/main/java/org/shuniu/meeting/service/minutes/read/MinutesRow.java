package org.shuniu.meeting.service.minutes.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.minutes.MinutesStatus;

/**
 * One line of the list.
 *
 * @param read of its {@code readers}, those who have opened them
 */
public record MinutesRow(
        long id,
        String title,
        @Nullable String number,
        MeetingClass meetingClass,
        MinutesStatus status,
        String drafterName,
        LocalDate heldOn,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate issuedOn,
        long readers,
        long read) {}
