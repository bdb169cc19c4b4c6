package org.shuniu.supervision.web;

import java.util.Set;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of supervision. */
@Configuration("supervisionMenu")
class Menu {
    @Bean
    NavEntry mattersEntry() {
        return new NavEntry("supervision.menu", "/matters", "clipboard-check", 40, Set.of())
                .under("supervision.menu.group");
    }
}
