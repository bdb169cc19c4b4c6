package org.shuniu.meeting.service.application.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.Basis;
import org.shuniu.meeting.domain.application.MeetingApplication.Particulars;
import org.shuniu.meeting.domain.application.MoneySource;
import org.shuniu.meeting.domain.application.SubVenueLevel;

/**
 * The form of a meeting, new or changed; moments as a datetime-local field holds them, 2026-04-13T09:00.
 *
 * @param planItemId row of the annual plan; without one {@code unplannedReason} is needed
 * @param onSiteReason why a meeting that relays or deploys is not held by video
 * @param basis the decision of a session by which the meeting was agreed: {@code decision-12}, or {@code outside-5} for
 *     one that was entered from outside
 * @param leaders government leaders who are asked to attend
 * @param approverId the government leader who is asked to approve
 * @param exceptionReason why a rule is to be lifted, where one can be
 */
public record DraftMeeting(
        @NotBlank(message = "{meeting.title.required}") @Size(max = 200, message = "{meeting.text.long}")
        String title,

        @NotNull(message = "{meeting.class.required}") MeetingClass meetingClass,
        @NotNull(message = "{meeting.purpose.required}") MeetingPurpose purpose,
        @NotNull(message = "{meeting.form.required}") MeetingForm form,
        @NotBlank(message = "{meeting.startsAt.required}") String startsAt,
        @NotBlank(message = "{meeting.endsAt.required}") String endsAt,
        @Nullable LocalDate registrationOn,
        @NotNull(message = "{meeting.venueKind.required}") Venue.Kind venueKind,

        @Nullable @Size(max = 200, message = "{meeting.text.long}")
        String venueName,

        @Nullable
        @Min(value = 0, message = "{meeting.venueStar.range}")
        @Max(value = 5, message = "{meeting.venueStar.range}")
        Integer venueStar,

        boolean venueDesignated,

        @Nullable @Size(max = 2000, message = "{meeting.words.long}")
        String necessity,

        @Nullable Long planItemId,

        @Nullable @Size(max = 500, message = "{meeting.words.long}")
        String unplannedReason,

        @Nullable @Size(max = 500, message = "{meeting.words.long}")
        String onSiteReason,

        @Nullable @Size(max = 200, message = "{meeting.text.long}")
        String basis,

        @Nullable
        @Min(value = 0, message = "{meeting.number.range}")
        @Max(value = 1_000_000, message = "{meeting.number.range}")
        Integer participants,

        @Nullable
        @Min(value = 0, message = "{meeting.number.range}")
        @Max(value = 1_000_000, message = "{meeting.number.range}")
        Integer staff,

        @Nullable SubVenueLevel subVenueLevel,

        @Nullable
        @Min(value = 0, message = "{meeting.number.range}")
        @Max(value = 100_000_000, message = "{meeting.number.range}")
        Integer lodging,

        @Nullable
        @Min(value = 0, message = "{meeting.number.range}")
        @Max(value = 100_000_000, message = "{meeting.number.range}")
        Integer meals,

        @Nullable
        @Min(value = 0, message = "{meeting.number.range}")
        @Max(value = 100_000_000, message = "{meeting.number.range}")
        Integer otherCosts,

        @Nullable MoneySource moneySource,

        @Nullable @Size(max = 200, message = "{meeting.text.long}")
        String moneyNote,

        @Nullable LocalDate heldOn,

        @Nullable @Size(max = 200, message = "{meeting.text.long}")
        String minutesNumber,

        @Nullable @Size(max = 500, message = "{meeting.words.long}")
        String tookPart,

        @Nullable List<Long> leaders,
        @Nullable Long approverId,

        @Nullable @Size(max = 500, message = "{meeting.words.long}")
        String exceptionReason,

        int version) {
    /** 电视电话 stands first (MTG-05). */
    public static DraftMeeting blank(MeetingClass meetingClass) {
        // @formatter:off
        return new DraftMeeting("", meetingClass, MeetingPurpose.DEPLOYMENT, MeetingForm.VIDEO, "", "", null, Venue.Kind.OWN,
                null, null, false, null, null, null, null, null, null, null, SubVenueLevel.CITY, null, null, null,
                MoneySource.OWN_BUDGET, null, null, null, null, List.of(), null, null, 0);
        // @formatter:on
    }

    /** The same with these words and times, as a series gives them. */
    public DraftMeeting as(String called, MeetingForm held, String from, String until, String venue) {
        // @formatter:off
        return new DraftMeeting(called, meetingClass, purpose, held, from, until, registrationOn, venueKind, venue,
                venueStar, venueDesignated, necessity, planItemId, unplannedReason, onSiteReason, basis, participants,
                staff, subVenueLevel, lodging, meals, otherCosts, moneySource, moneyNote, heldOn, minutesNumber, tookPart,
                leaders, approverId, exceptionReason, version);
        // @formatter:on
    }

    /** The form of a meeting that was written before. */
    public static DraftMeeting of(Meeting meeting, Particulars said, List<Long> leaders) {
        var outline = meeting.outline();
        var schedule = outline.schedule();
        var venue = outline.venue();
        var grounds = said.grounds();
        var size = said.size();
        var budget = said.budget();
        var agreed = said.collective();
        // @formatter:off
        return new DraftMeeting(outline.title(), outline.meetingClass(), outline.purpose(), outline.form(),
                OfficeTime.field(schedule.startsAt()), OfficeTime.field(schedule.endsAt()), schedule.registrationOn(),
                venue.kind(), venue.name(), venue.star(), venue.designated(), grounds.necessity(), grounds.planItemId(),
                grounds.unplannedReason(), grounds.onSiteReason(), reference(grounds.basis()), size.participants(), size.staff(),
                size.subVenueLevel(), budget.lodging(), budget.meals(), budget.other(), budget.moneySource(),
                budget.moneyNote(), agreed.heldOn(), agreed.minutesNumber(), agreed.tookPart(), leaders,
                said.approverId(), grounds.exceptionReason(), meeting.version());
        // @formatter:on
    }

    private static @Nullable String reference(@Nullable Basis basis) {
        return basis == null ? null : basis.reference();
    }

    public List<Long> invited() {
        return leaders == null ? List.of() : leaders;
    }
}
