package org.shuniu.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class ServedClock {
    @Bean
    @Primary
    FixedClock servedClock() {
        return FixedClock.on("2025-12-10");
    }
}
