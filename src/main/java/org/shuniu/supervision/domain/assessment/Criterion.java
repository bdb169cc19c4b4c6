package org.shuniu.supervision.domain.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** What a fact counts from a day on, until a later row says otherwise; never changed. */
@Entity
@Immutable
@Table(name = "supervision_criterion")
public class Criterion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable Long organId;

    @Embedded
    private Weight weight;

    private LocalDate validFrom;
    private String reason;

    @Embedded
    private By by;

    protected Criterion() {}

    public Criterion(long organId, Weight weight, LocalDate validFrom, String reason, By by) {
        this.organId = organId;
        this.weight = weight;
        this.validFrom = validFrom;
        this.reason = reason;
        this.by = by;
    }

    public @Nullable Long organId() {
        return organId;
    }

    public Weight weight() {
        return weight;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String reason() {
        return reason;
    }

    public By by() {
        return by;
    }
}
