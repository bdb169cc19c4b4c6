package org.shuniu.meeting.service.application.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.MoneySource;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.service.application.command.DraftMeeting;

/** The form of an invented meeting, filled step by step. */
class ApplicationDemoForm {
    private final UnaryOperator<String> text;
    private final String key;
    private final LocalDate day;
    private final Function<String, Long> leaders;
    private MeetingClass meetingClass = MeetingClass.PROFESSIONAL;
    private @Nullable Long approver;
    private @Nullable String agreed;
    private @Nullable String took;
    private @Nullable String hotel;

    ApplicationDemoForm(UnaryOperator<String> text, String key, LocalDate day, Function<String, Long> leaders) {
        this.text = text;
        this.key = key;
        this.day = day;
        this.leaders = leaders;
    }

    ApplicationDemoForm by(String leader) {
        approver = leaders.apply(leader);
        return this;
    }

    ApplicationDemoForm agreed(String minutes, String people) {
        agreed = text.apply(minutes);
        took = text.apply(people);
        return this;
    }

    ApplicationDemoForm inHotel(String name) {
        hotel = text.apply(name);
        return this;
    }

    ApplicationDemoForm standing() {
        meetingClass = MeetingClass.EXECUTIVE;
        return this;
    }

    DraftMeeting build() {
        boolean red = hotel != null;
        boolean standing = meetingClass.isStanding();
        String unplanned = red || standing ? null : text.apply(key + ".unplanned");
        // @formatter:off
        return new DraftMeeting(text.apply(key), meetingClass,
                standing ? MeetingPurpose.DECISION : MeetingPurpose.DEPLOYMENT,
                red || standing ? MeetingForm.ON_SITE : MeetingForm.VIDEO, day + "T09:00",
                (red ? day.plusDays(1) : day) + "T11:30", null, red ? Venue.Kind.HOTEL : Venue.Kind.OWN, hotel,
                red ? 3 : null, false, text.apply(key + ".need"), null, unplanned, null, null, 150, 12,
                SubVenueLevel.COUNTY, red ? 60_000 : 0, red ? 30_000 : 6_000, 4_000, MoneySource.OWN_BUDGET, null,
                agreed == null ? null : day.minusDays(40), agreed, took, approver == null ? List.of() : List.of(approver),
                approver, null, 0);
        // @formatter:on
    }
}
