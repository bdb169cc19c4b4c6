package org.shuniu.supervision.service.instruction;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InstructionSettings.class)
class InstructionConfiguration {}
