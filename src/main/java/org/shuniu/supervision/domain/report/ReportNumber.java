package org.shuniu.supervision.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 第3期 of a year: counted by organ and kind, without a gap. */
@Embeddable
public record ReportNumber(
        @Column(name = "number_year") int year,
        @Column(name = "sequence") int sequence) {
    public String text() {
        return "第" + sequence + "期";
    }
}
