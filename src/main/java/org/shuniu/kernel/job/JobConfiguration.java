package org.shuniu.kernel.job;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches the timed jobs on; {@code shuniu.jobs.enabled=false} silences a node, e.g. in tests. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "shuniu.jobs.enabled", matchIfMissing = true)
class JobConfiguration {}
