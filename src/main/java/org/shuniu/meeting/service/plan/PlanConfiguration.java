package org.shuniu.meeting.service.plan;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration("meetingPlanConfiguration")
@EnableConfigurationProperties(PlanSettings.class)
class PlanConfiguration {}
