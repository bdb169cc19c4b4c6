package org.shuniu.supervision.domain.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What was looked into, what was found, and what is suggested.
 *
 * @param places units and places that were visited or asked
 * @param findings and {@code suggestions}: one paragraph a line
 */
@Embeddable
public record StudyContent(
        String title,
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to,
        String places,
        String findings,
        String suggestions) {}
