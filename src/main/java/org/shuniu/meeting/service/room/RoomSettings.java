package org.shuniu.meeting.service.room;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Customs of the rooms.
 *
 * @param releaseMinutes so long after its start a booking goes back when nobody signed in to its meeting
 * @param aheadDays how far ahead rooms may be booked
 */
@ConfigurationProperties("shuniu.meeting.room")
public record RoomSettings(
        @DefaultValue("30") int releaseMinutes,
        @DefaultValue("365") int aheadDays) {}
