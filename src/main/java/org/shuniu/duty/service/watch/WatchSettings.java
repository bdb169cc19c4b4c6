package org.shuniu.duty.service.watch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of the watch; local rules differ, so all are parameters.
 *
 * @param earlyMinutes how long before its start a shift may be signed in
 * @param afterwardsMinutes an entry made later than this after the event is marked 补录 (DUTY-19)
 * @param answerMinutes within how many minutes a contact test is to be answered
 * @param leaderOnSiteOnHolidays on holidays the leader in charge is physically present (B-4.3)
 */
@ConfigurationProperties("shuniu.duty.watch")
public record WatchSettings(
        @DefaultValue("60") int earlyMinutes,
        @DefaultValue("30") int afterwardsMinutes,
        @DefaultValue("5") int answerMinutes,
        @DefaultValue("true") boolean leaderOnSiteOnHolidays) {}
