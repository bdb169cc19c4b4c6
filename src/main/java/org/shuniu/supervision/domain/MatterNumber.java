package org.shuniu.supervision.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 督〔2026〕58号: counted by organ and year, without a gap. */
@Embeddable
public record MatterNumber(
        @Column(name = "number") String text,
        @Column(name = "number_year") int year,
        int sequence) {
    public static MatterNumber of(int year, int sequence) {
        return new MatterNumber("督〔" + year + "〕" + sequence + "号", year, sequence);
    }
}
