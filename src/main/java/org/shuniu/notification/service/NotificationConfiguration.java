package org.shuniu.notification.service;

import java.util.Set;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NotificationConfiguration {
    @Bean
    NavEntry inboxNav() {
        return new NavEntry("notification.inbox.title", "/inbox", "bell", 30, Set.of());
    }
}
