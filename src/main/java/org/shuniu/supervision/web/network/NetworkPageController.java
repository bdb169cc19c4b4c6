package org.shuniu.supervision.web.network;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.service.network.NetworkFilter;
import org.shuniu.supervision.service.network.NetworkQueries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Whom to turn to in each unit; printed as a list of telephone partners is. */
@PageController
class NetworkPageController {
    private final NetworkQueries network;

    NetworkPageController(NetworkQueries network) {
        this.network = network;
    }

    @GetMapping("/supervision/liaisons")
    String list(@ModelAttribute("filter") NetworkFilter filter, @CurrentActor Actor actor, Model model) {
        model.addAttribute("rows", network.rows(filter, actor));
        return "supervision/network";
    }

    @Configuration("supervisionNetworkMenu")
    static class Menu {
        @Bean
        NavEntry supervisionLiaisonsEntry() {
            return new NavEntry(
                            "supervision.network.menu",
                            "/supervision/liaisons",
                            "people",
                            43,
                            Set.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD, Role.SUPERVISION_LIAISON, Role.SECRETARY))
                    .under("supervision.menu.group");
        }
    }
}
