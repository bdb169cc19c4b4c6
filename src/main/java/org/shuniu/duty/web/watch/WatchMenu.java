package org.shuniu.duty.web.watch;

import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu lines of the desk and of the daily summary. */
@Configuration(value = "dutyWatchMenu", proxyBeanMethods = false)
class WatchMenu {
    @Bean
    NavEntry dutyDeskEntry(RoomAccess access) {
        return new NavEntry("duty.desk.menu", "/duty", "telephone", 60, RoomAccess.READERS)
                .under("duty.menu.group")
                .onlyIf(access::readsAny);
    }

    @Bean
    NavEntry dutySummaryEntry(RoomAccess access) {
        return new NavEntry("duty.summary.menu", "/duty-summary", "card-text", 62, RoomAccess.READERS)
                .under("duty.menu.group")
                .onlyIf(access::readsAny);
    }
}
