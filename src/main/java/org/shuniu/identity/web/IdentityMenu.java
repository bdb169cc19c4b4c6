package org.shuniu.identity.web;

import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityMenu {
    @Bean
    NavEntry organsEntry() {
        return new NavEntry("identity.nav.organs", "/admin/organs", "diagram-3", 910, Set.of(Role.SYSTEM_ADMIN));
    }

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry("identity.nav.people", "/admin/people", "people", 920, Set.of(Role.SYSTEM_ADMIN));
    }

    @Bean
    NavEntry rolesEntry() {
        return new NavEntry("identity.nav.roles", "/admin/roles", "shield-lock", 930, Set.of(Role.SECURITY_ADMIN));
    }

    @Bean
    NavEntry delegationsEntry() {
        return new NavEntry(
                "identity.nav.delegations", "/admin/delegations", "shuffle", 940, Set.of(Role.SECURITY_ADMIN));
    }
}
