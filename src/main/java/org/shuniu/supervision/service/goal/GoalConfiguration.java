package org.shuniu.supervision.service.goal;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GoalSettings.class)
class GoalConfiguration {}
