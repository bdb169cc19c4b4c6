package org.shuniu.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.RefusedException;

/** A dated appointment of a person in a unit; a smaller rank stands higher. */
@Entity
@Table(name = "post")
public class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "unit_id")
    private long unitId;

    private String title;
    private int rank;
    private boolean administrative;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Post() {}

    private Post(long personId, long unitId, String title, int rank, boolean administrative, LocalDate from) {
        this.personId = personId;
        this.unitId = unitId;
        this.title = title;
        this.rank = rank;
        this.administrative = administrative;
        this.validFrom = from;
    }

    public static Post business(long personId, long unitId, String title, int rank, LocalDate from) {
        return new Post(personId, unitId, title, rank, false, from);
    }

    /** The post of one of the three administrators, which never carries business. */
    public static Post administrative(long personId, long unitId, String title, LocalDate from) {
        return new Post(personId, unitId, title, 900, true, from);
    }

    public void end(LocalDate lastDay) {
        if (validTo != null || lastDay.isBefore(validFrom.minusDays(1))) {
            throw new RefusedException(new Refusal("identity.refused.postPeriod").at("lastDay"));
        }
        validTo = lastDay;
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public boolean isAdministrative() {
        return administrative;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public long personId() {
        return personId;
    }

    public long unitId() {
        return unitId;
    }
}
