package org.shuniu.duty.domain.bulletin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** 第3期（总第18期）: counted by organ, within the year and in all, without a gap. */
@Embeddable
public record IssueNumber(
        @Column(name = "number_year") int year,
        @Column(name = "year_number") int inYear,
        @Column(name = "total_number") int inAll) {
    public String text() {
        return "第" + inYear + "期（总第" + inAll + "期）";
    }
}
