package org.shuniu.operations.web;

import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsMenu {
    @Bean
    NavEntry eventsNav() {
        return new NavEntry("operations.events.title", "/admin/events", "activity", 930, Set.of(Role.SYSTEM_ADMIN));
    }
}
