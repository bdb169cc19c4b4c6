package org.shuniu.duty.service.incident;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IncidentSettings.class, FollowUpSettings.class})
class IncidentConfiguration {}
