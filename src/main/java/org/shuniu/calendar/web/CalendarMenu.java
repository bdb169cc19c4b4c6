package org.shuniu.calendar.web;

import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CalendarMenu {
    @Bean
    NavEntry calendarEntry() {
        return new NavEntry("calendar.menu", "/calendar", "calendar3", 800, Set.of());
    }

    /** Administrators see only what is opened to them by name. */
    @Bean
    NavEntry calendarEntryOfTheAdministrator() {
        return new NavEntry("calendar.menu", "/calendar", "calendar3", 800, Set.of(Role.SYSTEM_ADMIN));
    }
}
