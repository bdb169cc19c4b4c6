package org.shuniu.duty.web.score;

import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of the sheets. */
@Configuration(value = "dutyScoreMenu", proxyBeanMethods = false)
class ScoreMenu {
    @Bean
    NavEntry dutyScoresEntry() {
        return new NavEntry("duty.score.menu", "/duty-scores", "clipboard-data", 78, RoomAccess.READERS)
                .under("duty.menu.group");
    }
}
