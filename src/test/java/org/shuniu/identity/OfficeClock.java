package org.shuniu.identity;

import org.shuniu.support.FixedClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class OfficeClock {
    @Bean
    @org.springframework.context.annotation.Primary
    FixedClock officeClock() {
        return FixedClock.on("2026-05-06");
    }
}
