package org.shuniu.duty.domain.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Days on which somebody cannot be on duty (leave, mission, training), both included. */
@Entity
public class DutyLeave {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long organId;
    private long personId;
    private String personName;
    private LocalDate fromDay;
    private LocalDate toDay;
    private @Nullable String note;

    @Embedded
    private Signed by;

    protected DutyLeave() {}

    public DutyLeave(long organId, long personId, String personName, LocalDate from, LocalDate to, Signed by) {
        this.organId = organId;
        this.personId = personId;
        this.personName = personName;
        this.fromDay = from;
        this.toDay = to;
        this.by = by;
    }

    public DutyLeave noting(@Nullable String words) {
        note = words;
        return this;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long organId() {
        return organId;
    }

    public long personId() {
        return personId;
    }

    public String personName() {
        return personName;
    }

    public LocalDate fromDay() {
        return fromDay;
    }

    public LocalDate toDay() {
        return toDay;
    }

    public @Nullable String note() {
        return note;
    }
}
