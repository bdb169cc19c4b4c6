package org.shuniu.identity.service.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The published demo password never opens a database that others can reach: the application does not start. */
@Component
class DefaultPasswordCheck {
    /** Stands in the README. */
    static final String PUBLISHED = "Shuniu@2026";

    DefaultPasswordCheck(
            @Value("${shuniu.demo.enabled}") String demo,
            @Value("${shuniu.demo.password}") String password,
            @Value("${spring.datasource.url:}") String externalUrl) {
        require(demo, password, externalUrl);
    }

    static void require(String demo, String password, String externalUrl) {
        if (!externalUrl.isBlank() && Boolean.parseBoolean(demo) && PUBLISHED.equals(password)) {
            throw new IllegalStateException(
                    "SHUNIU_DEMO=true with an external database needs a SHUNIU_DEMO_PASSWORD of your own");
        }
    }
}
