package org.shuniu.supervision.service.assessment;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "supervisionAssessmentConfiguration", proxyBeanMethods = false)
@EnableConfigurationProperties(AssessmentSettings.class)
class AssessmentConfiguration {}
