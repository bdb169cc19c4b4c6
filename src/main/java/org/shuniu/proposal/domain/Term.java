package org.shuniu.proposal.domain;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The clock of an answer.
 *
 * @param countedFrom 交办日, or the day of the rating in a further round; not counted itself
 * @param dueProvisional 暂定 while the calendar of a year it touches is not loaded
 * @param yellowOn first day of the yellow light
 */
@Embeddable
public record Term(LocalDate countedFrom, int months, LocalDate dueOn, boolean dueProvisional, LocalDate yellowOn) {}
