package org.shuniu.meeting.domain.closing;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** 经费结算: what a meeting really cost, by item. */
@Entity
@Table(name = "meeting_cost")
public class CostStatement {
    /** The version of a statement that nobody made yet. */
    public static final int NONE = -1;

    @Id
    private long meetingId;

    @Version
    private @Nullable Integer version;

    @Embedded
    private Cost cost;

    private @Nullable String remark;
    private String recordedBy;
    private Instant recordedAt;

    protected CostStatement() {}

    public CostStatement(long meetingId, Cost cost, @Nullable String remark, Actor by, Instant at) {
        this.meetingId = meetingId;
        this.cost = cost;
        this.remark = remark;
        this.recordedBy = by.signature();
        this.recordedAt = at;
    }

    public void correct(Cost other, @Nullable String words, Actor by, Instant at) {
        cost = other;
        remark = words;
        recordedBy = by.signature();
        recordedAt = at;
    }

    public long meetingId() {
        return meetingId;
    }

    public int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    public Cost cost() {
        return cost;
    }

    public @Nullable String remark() {
        return remark;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
