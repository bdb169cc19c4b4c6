package org.shuniu.audit.service;

import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {
    @Bean
    NavEntry auditTrailNav() {
        return new NavEntry("audit.title", "/audit", "journal-check", 910, Set.of(Role.AUDIT_ADMIN));
    }
}
