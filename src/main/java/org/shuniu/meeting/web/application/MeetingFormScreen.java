package org.shuniu.meeting.web.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.domain.application.MoneySource;
import org.shuniu.meeting.domain.application.SubVenueLevel;
import org.shuniu.meeting.service.application.command.DraftMeeting;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.rule.RuleLine;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what the form of a meeting shows. */
@Component
class MeetingFormScreen {
    private final ApplicationQueries applications;

    MeetingFormScreen(ApplicationQueries applications) {
        this.applications = applications;
    }

    /** @param id of the meeting that is changed, null for a new one */
    String form(@Nullable MeetingId id, Actor actor, Model model) {
        var offered = applications.choices(id, actor);
        model.addAttribute("meetingId", id == null ? null : id.value());
        model.addAttribute("classes", MeetingChoices.of("meeting.class.", applications.classes(actor)));
        model.addAttribute("purposes", MeetingChoices.of("meeting.purpose.", List.of(MeetingPurpose.values())));
        model.addAttribute("forms", MeetingChoices.of("meeting.form.", List.of(MeetingForm.values())));
        model.addAttribute("venueKinds", MeetingChoices.of("meeting.venueKind.", List.of(Venue.Kind.values())));
        model.addAttribute("levels", MeetingChoices.of("meeting.subVenue.", List.of(SubVenueLevel.values())));
        model.addAttribute("sources", MeetingChoices.of("meeting.moneySource.", List.of(MoneySource.values())));
        model.addAttribute("people", MeetingChoices.people(offered.leaders()));
        model.addAttribute("planRows", MeetingChoices.planRows(offered.planRows()));
        model.addAttribute("decisions", MeetingChoices.decisions(offered.decisions()));
        model.addAttribute("lines", lines(id, actor, model));
        return "meeting/application/edit";
    }

    private List<RuleLine> lines(@Nullable MeetingId id, Actor actor, Model model) {
        return model.getAttribute("form") instanceof DraftMeeting typed
                ? applications.check(typed, id, actor)
                : List.of();
    }
}
