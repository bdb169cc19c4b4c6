package org.shuniu.supervision.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of supervision; local rules differ, so all are parameters.
 *
 * @param nearDays yellow while at most so many working days remain, today counted
 * @param nearPercent or at most this share of the period
 * @param receiptDays working days within which a unit receives
 * @param objectionDays working days within which a unit may object (B-3.3)
 * @param headExtensionDays calendar days up to which 督查室主任 grants a first extension; beyond that the leader
 * @param remindDays working days between two reminders once yellow, {@code pressingDays} for hot and difficult ones
 * @param orangeDays working days overdue from which the sheet is orange, {@code redDays} red
 * @param instructionDays calendar days for a leader's instruction, {@code difficultDays} for a difficult one
 * @param minutesDays calendar days for what a meeting decided
 * @param urgentDays working days for an urgent matter (特急) for which no date is named
 * @param similar percent of likeness of two titles from which a matter counts as a duplicate
 */
@ConfigurationProperties("shuniu.supervision")
public record SupervisionSettings(
        @DefaultValue("3") int nearDays,
        @DefaultValue("20") int nearPercent,
        @DefaultValue("1") int receiptDays,
        @DefaultValue("5") int objectionDays,
        @DefaultValue("20") int headExtensionDays,
        @DefaultValue("3") int remindDays,
        @DefaultValue("1") int pressingDays,
        @DefaultValue("1") int orangeDays,
        @DefaultValue("5") int redDays,
        @DefaultValue("15") int instructionDays,
        @DefaultValue("30") int difficultDays,
        @DefaultValue("20") int minutesDays,
        @DefaultValue("3") int urgentDays,
        @DefaultValue("60") int similar) {}
