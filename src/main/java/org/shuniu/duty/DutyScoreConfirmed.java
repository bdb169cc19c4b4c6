package org.shuniu.duty;

import java.time.Instant;

/**
 * The 100-point sheet of a duty room stands.
 *
 * @param organId the organ of the room
 * @param score 0 to 100
 */
public record DutyScoreConfirmed(
        DutyScoreId sheet, DutyRoomId room, long organId, int year, int quarter, int score, Instant at) {}
