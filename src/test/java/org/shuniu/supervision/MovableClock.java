package org.shuniu.supervision;

import org.shuniu.support.FixedClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class MovableClock {
    static final String DAY = "2026-02-12";

    @Bean
    @Primary
    FixedClock movableClock() {
        return FixedClock.on(DAY);
    }
}
