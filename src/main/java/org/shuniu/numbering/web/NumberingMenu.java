package org.shuniu.numbering.web;

import java.util.Set;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NumberingMenu {
    @Bean
    NavEntry numberSeriesEntry() {
        return new NavEntry("numbering.menu", "/number-series", "hash", 600, Set.of());
    }
}
