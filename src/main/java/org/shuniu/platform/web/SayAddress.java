package org.shuniu.platform.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the office is open, once it is. */
@Component
class SayAddress {
    private static final Logger log = LoggerFactory.getLogger(SayAddress.class);

    private final String address;

    SayAddress(@Value("${server.address}") String address) {
        this.address = address;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            log.info(
                    "Shuniu is open at http://{}:{} (the sign-in page lists the demo accounts, if there are any)",
                    address,
                    web.getWebServer().getPort());
        }
    }
}
