package org.shuniu.duty.web.bulletin;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.domain.bulletin.BulletinStatus;
import org.shuniu.duty.service.bulletin.BulletinFilter;
import org.shuniu.duty.service.bulletin.BulletinQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** All issues the reader may know of, and the grave incidents that ask for one. */
@PageController
class BulletinListPageController {
    private final BulletinQueries queries;

    BulletinListPageController(BulletinQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/duty-bulletins")
    String list(
            @ModelAttribute("filter") BulletinFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("statuses", statuses());
        model.addAttribute("drafts", queries.drafts(actor));
        model.addAttribute("proposed", queries.proposed(actor));
        return "duty/bulletin-list";
    }

    private static List<Option> statuses() {
        return Arrays.stream(BulletinStatus.values())
                .map(status -> Option.key(status.name(), "duty.bulletin.status." + status))
                .toList();
    }

    @Configuration("dutyBulletinMenu")
    static class Menu {
        @Bean
        NavEntry dutyBulletinsEntry() {
            return new NavEntry(
                            "duty.bulletin.menu",
                            "/duty-bulletins",
                            "megaphone",
                            72,
                            Set.of(Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.SECRETARY, Role.LEADER, Role.PRINCIPAL))
                    .under("duty.menu.group");
        }
    }
}
