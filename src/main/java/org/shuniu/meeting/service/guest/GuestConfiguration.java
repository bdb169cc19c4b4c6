package org.shuniu.meeting.service.guest;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(value = "meetingGuestConfiguration", proxyBeanMethods = false)
@EnableConfigurationProperties(GuestSettings.class)
class GuestConfiguration {}
