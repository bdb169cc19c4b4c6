package org.shuniu.meeting.service.application;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.application.SessionSeries;
import org.springframework.stereotype.Component;

/** Gives a standing session its number in the term of its government. */
@Component
public class Sessions {
    private final SessionSeries series;
    private final ApplicationSettings settings;

    Sessions(SessionSeries series, ApplicationSettings settings) {
        this.series = series;
        this.settings = settings;
    }

    /** First year of the term in which the meeting is held. */
    public int term(Meeting meeting) {
        int year = meeting.schedule().firstDay().getYear();
        return year - Math.floorMod(year - settings.termFrom(), settings.termYears());
    }

    /** True when the next session of this class gets the number after the last one. */
    public boolean isCounting(Meeting meeting) {
        return series.hasBegun(meeting.origin().governmentId(), meeting.meetingClass(), term(meeting));
    }

    void number(Meeting meeting, @Nullable Integer first) {
        if (first != null && isCounting(meeting)) {
            throw new InvalidException(new Refusal("meeting.firstNumber.begun").at("firstNumber"));
        }
        meeting.number(series.take(
                meeting.id(),
                meeting.origin().governmentId(),
                meeting.meetingClass(),
                term(meeting),
                first == null ? 1 : first));
    }
}
