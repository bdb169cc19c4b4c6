package org.shuniu.duty.web.check;

import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu lines of calls and of zero reports. */
@Configuration(value = "dutyCheckMenu", proxyBeanMethods = false)
class CheckMenu {
    @Bean
    NavEntry dutyChecksEntry() {
        return new NavEntry("duty.check.menu", "/duty-checks", "broadcast", 66, RoomAccess.READERS)
                .under("duty.menu.group");
    }

    @Bean
    NavEntry zeroReportsEntry() {
        return new NavEntry("duty.zero.menu", "/zero-reports", "clipboard-check", 67, RoomAccess.READERS)
                .under("duty.menu.group");
    }
}
