package org.shuniu.rules.web;

import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule library in the menu. */
@Configuration(proxyBeanMethods = false)
class RulePages {
    @Bean
    NavEntry rulesNavEntry() {
        return new NavEntry("rules.nav", "/rules", "book", 820, Set.of());
    }

    @Bean
    NavEntry ruleVersionsNavEntry() {
        return new NavEntry("rules.nav.admin", "/admin/rules", "book", 920, Set.of(Role.SYSTEM_ADMIN));
    }
}
