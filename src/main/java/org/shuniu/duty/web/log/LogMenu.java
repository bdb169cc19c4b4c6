package org.shuniu.duty.web.log;

import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of the log. */
@Configuration(value = "dutyLogMenu", proxyBeanMethods = false)
class LogMenu {
    @Bean
    NavEntry dutyLogEntry() {
        return new NavEntry("duty.log.menu", "/duty-log", "journal-bookmark", 61, RoomAccess.READERS)
                .under("duty.menu.group");
    }
}
