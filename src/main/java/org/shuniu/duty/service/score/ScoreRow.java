package org.shuniu.duty.service.score;

import org.shuniu.duty.domain.score.ScoreStatus;

/**
 * One line of the list of sheets.
 *
 * @param score as it stands now, or as confirmed
 */
public record ScoreRow(
        long id,
        String roomName,
        int year,
        int quarter,
        ScoreStatus status,
        int score,
        int deducted,
        long deductions,
        long pending) {}
