package org.shuniu.meeting.service.topic;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Lead times of topics, in days before the meeting.
 *
 * @param toOfficeDays by which the papers are with the office
 * @param toMembersDays by which they are with the members
 * @param legalityDays working days between handing in and the meeting where legality is reviewed
 * @param paperLength characters of a paper beyond which its author is advised to shorten it
 */
@ConfigurationProperties("shuniu.meeting.topic")
public record TopicSettings(
        @DefaultValue("7") int toOfficeDays,
        @DefaultValue("3") int toMembersDays,
        @DefaultValue("7") int legalityDays,
        @DefaultValue("3000") int paperLength) {}
