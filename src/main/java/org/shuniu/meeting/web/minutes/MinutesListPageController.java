package org.shuniu.meeting.web.minutes;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.shuniu.meeting.service.minutes.read.MinutesFilter;
import org.shuniu.meeting.service.minutes.read.MinutesQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** All minutes the reader may know of. */
@PageController
class MinutesListPageController {
    private final MinutesQueries queries;

    MinutesListPageController(MinutesQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/minutes")
    String list(
            @ModelAttribute("filter") MinutesFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute(
                "statuses",
                Arrays.stream(MinutesStatus.values())
                        .map(status -> Option.key(status.name(), "meeting.minutes.status." + status))
                        .toList());
        return "meeting/minutes/list";
    }

    @Configuration("meetingMinutesMenu")
    static class Menu {
        @Bean
        NavEntry minutesEntry() {
            return new NavEntry(
                            "meeting.minutes.menu",
                            "/minutes",
                            "journal-text",
                            85,
                            Set.of(
                                    Role.MEETING_OFFICER,
                                    Role.MEETING_LIAISON,
                                    Role.SECRETARY,
                                    Role.LEADER,
                                    Role.PRINCIPAL))
                    .under("meeting.menu.group");
        }
    }
}
