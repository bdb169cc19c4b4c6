package org.shuniu.duty.service.score;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "dutyScoreConfiguration", proxyBeanMethods = false)
@EnableConfigurationProperties(ScoreSettings.class)
class ScoreConfiguration {}
