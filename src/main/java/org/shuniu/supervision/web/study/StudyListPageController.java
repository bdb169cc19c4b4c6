package org.shuniu.supervision.web.study;

import java.util.Arrays;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.domain.study.StudyStatus;
import org.shuniu.supervision.service.study.StudyFilter;
import org.shuniu.supervision.service.study.StudyQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** All research reports the reader may know of. */
@PageController
class StudyListPageController {
    private final StudyQueries queries;

    StudyListPageController(StudyQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/supervision/studies")
    String list(
            @ModelAttribute("filter") StudyFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute(
                "statuses",
                Arrays.stream(StudyStatus.values())
                        .map(status -> Option.key(status.name(), "supervision.study.status." + status))
                        .toList());
        return "supervision/study/list";
    }

    @Configuration("supervisionStudyMenu")
    static class Menu {
        private static final Set<Role> READERS =
                Set.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD, Role.LEADER, Role.PRINCIPAL, Role.SECRETARY);

        @Bean
        NavEntry supervisionStudiesEntry() {
            return new NavEntry("supervision.study.menu", "/supervision/studies", "search", 43, READERS)
                    .under("supervision.menu.group");
        }
    }
}
