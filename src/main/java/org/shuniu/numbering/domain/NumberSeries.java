package org.shuniu.numbering.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.numbering.SeriesCard;

/** A number series of an organ, opened by an approved account: 机关代字, counted by year or, for orders, throughout. */
@Entity
public class NumberSeries {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long organId;
    private long issuingAccountId;
    private String code;

    @Enumerated(EnumType.STRING)
    private SeriesKind kind;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private SeriesStatus status = SeriesStatus.OPEN;

    private Instant openedAt;

    @Version
    private int version;

    protected NumberSeries() {}

    NumberSeries(long organId, long issuingAccountId, RequestedSeries requested, Instant openedAt) {
        this.organId = organId;
        this.issuingAccountId = issuingAccountId;
        this.code = requested.code();
        this.kind = requested.kind();
        this.purpose = requested.purpose();
        this.openedAt = openedAt;
    }

    public void close() {
        if (!isOpen()) {
            throw new ConflictException(new Refusal("numbering.refused.closed", code));
        }
        status = SeriesStatus.CLOSED;
    }

    public NumberEntry take(int year, int sequence, SubjectRef subject, Act act) {
        return NumberEntry.taken(this, year, sequence, subject, act);
    }

    public NumberEntry reserve(int year, int sequence, String reservedFor, Act act) {
        return NumberEntry.reserved(this, year, sequence, reservedFor, act);
    }

    public String write(int year, int sequence) {
        return kind.write(code, year, sequence);
    }

    public boolean isOpen() {
        return status == SeriesStatus.OPEN;
    }

    public SeriesCard card() {
        return new SeriesCard(id(), organId, code, purpose);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long organId() {
        return organId;
    }

    public String code() {
        return code;
    }

    public SeriesKind kind() {
        return kind;
    }

    public int version() {
        return version;
    }
}
