package org.shuniu.duty.domain.line;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.Signed;

/** A number was tried, and somebody answered or nobody did; added, never changed. */
@Entity
@Immutable
@Table(name = "duty_line_test")
public class LineTest {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long lineId;
    private boolean answered;
    private @Nullable String note;

    @Embedded
    private Signed by;

    protected LineTest() {}

    public LineTest(long lineId, boolean answered, @Nullable String note, Signed by) {
        this.lineId = lineId;
        this.answered = answered;
        this.note = note;
        this.by = by;
    }

    public boolean answered() {
        return answered;
    }
}
