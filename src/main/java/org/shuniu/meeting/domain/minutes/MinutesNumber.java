package org.shuniu.meeting.domain.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 第39次 for a session of the term, 〔2026〕5号 in the series of the year for others. */
@Embeddable
public record MinutesNumber(
        @Column(name = "number_year") int year,
        @Column(name = "number_sequence") int sequence,
        @Column(name = "number_text") String text) {}
