package org.shuniu.meeting.service.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.Budget;
import org.shuniu.meeting.domain.application.MeetingApplication.Particulars;
import org.shuniu.meeting.domain.application.Size;

/**
 * What the rules are told of a meeting; what is not typed yet is null or zero.
 *
 * @param viceHeads names of the deputy heads of the government who are invited
 */
public record MeetingFacts(
        String title,
        MeetingClass meetingClass,
        MeetingPurpose purpose,
        MeetingForm form,
        @Nullable Schedule schedule,
        Venue venue,
        Particulars particulars,
        List<String> viceHeads,
        Around around) {
    /** A meeting that is or was held. */
    public record Held(String title, LocalDate on) {}

    /** @param taken names of those who have something else to attend at that time */
    public record Leaders(int asked, List<String> taken) {}

    /**
     * What stands beside the meeting.
     *
     * @param professional professional meetings of the same organ in the same year, this one not among them
     * @param comprehensive the same for comprehensive meetings
     * @param above meetings by video of higher governments shortly before, which reached this government
     * @param leaders of the government who are asked
     */
    public record Around(List<Held> professional, List<Held> comprehensive, List<Held> above, Leaders leaders) {
        public static final Around NOTHING = new Around(List.of(), List.of(), List.of(), new Leaders(0, List.of()));
    }

    public Size size() {
        return particulars.size();
    }

    public Budget budget() {
        return particulars.budget();
    }

    /** Called for a whole field of work. */
    public boolean isComprehensive() {
        return meetingClass == MeetingClass.COMPREHENSIVE || meetingClass == MeetingClass.GOVERNMENT_COMPREHENSIVE;
    }

    public int days() {
        return schedule == null ? 0 : schedule.days();
    }
}
