package org.shuniu.supervision.web.goal;

import java.util.EnumSet;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of annual key tasks. */
@Configuration(proxyBeanMethods = false)
class GoalMenu {
    @Bean
    NavEntry goalsEntry() {
        return new NavEntry(
                        "goal.menu",
                        "/goals",
                        "flag",
                        41,
                        EnumSet.of(
                                Role.SUPERVISOR,
                                Role.SUPERVISION_HEAD,
                                Role.SUPERVISION_LIAISON,
                                Role.UNIT_HEAD,
                                Role.LEADER,
                                Role.PRINCIPAL))
                .under("supervision.menu.group");
    }
}
