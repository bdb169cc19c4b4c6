package org.shuniu.meeting.web.topic;

import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.service.topic.TopicFilter;
import org.shuniu.meeting.service.topic.TopicQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** All topics the reader may know of. */
@PageController
class TopicListPageController {
    private final TopicQueries queries;

    TopicListPageController(TopicQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/topics")
    String list(
            @ModelAttribute("filter") TopicFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("coordinated", queries.coordinated(actor));
        model.addAttribute("statuses", TopicChoices.statuses());
        model.addAttribute("classes", TopicChoices.classes());
        model.addAttribute("proposes", queries.proposes(actor));
        return "meeting/topic/list";
    }

    @Configuration("meetingTopicMenu")
    static class Menu {
        @Bean
        NavEntry topicsEntry() {
            return new NavEntry(
                            "meeting.topic.menu",
                            "/topics",
                            "card-list",
                            84,
                            Set.of(
                                    Role.MEETING_OFFICER,
                                    Role.MEETING_LIAISON,
                                    Role.SECRETARY,
                                    Role.LEGAL_REVIEWER,
                                    Role.LEADER,
                                    Role.PRINCIPAL))
                    .under("meeting.menu.group");
        }
    }
}
