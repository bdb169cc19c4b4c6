package org.shuniu.meeting.web;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of one meeting. */
@PageController
@RequestMapping("/meetings")
class MeetingPageController {
    private final MeetingPageQueries queries;

    MeetingPageController(MeetingPageQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("page", queries.page(new MeetingId(id), actor));
        return "meeting/show";
    }
}
