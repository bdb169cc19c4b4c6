package org.shuniu.meeting.web.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.application.read.ApplicationQueries;
import org.shuniu.meeting.service.application.read.MeetingFilter;
import org.shuniu.meeting.service.application.read.MeetingListQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Meetings that the reader may know of. */
@PageController
class MeetingListPageController {
    private final MeetingListQueries lists;
    private final ApplicationQueries applications;

    MeetingListPageController(MeetingListQueries lists, ApplicationQueries applications) {
        this.lists = lists;
        this.applications = applications;
    }

    @GetMapping("/meetings")
    String list(
            @ModelAttribute("filter") MeetingFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", lists.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("classes", MeetingChoices.of("meeting.class.", List.of(MeetingClass.values())));
        model.addAttribute("statuses", MeetingChoices.of("meeting.status.", List.of(MeetingStatus.values())));
        model.addAttribute("drafts", applications.drafts(actor));
        return "meeting/application/list";
    }

    @Configuration("meetingApplicationMenu")
    static class Menu {
        @Bean
        NavEntry meetingsEntry() {
            return new NavEntry("meeting.menu.meetings", "/meetings", "people", 80, Set.of())
                    .under("meeting.menu.group");
        }
    }
}
