package org.shuniu.duty.domain.score;

import jakarta.persistence.Embedded;
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
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** The 100-point sheet (百分制) of a room below for one quarter. */
@Entity
public class DutyScore {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long roomId;
    private String roomName;
    private long upperRoomId;

    @Embedded
    private Quarter quarter;

    @Enumerated(EnumType.STRING)
    private ScoreStatus status = ScoreStatus.OPEN;

    private @Nullable Integer score;

    @Embedded
    private By by;

    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;

    protected DutyScore() {}

    public DutyScore(DutyRoom room, long upperRoomId, Quarter quarter, By by) {
        this.roomId = room.id();
        this.roomName = room.name();
        this.upperRoomId = upperRoomId;
        this.quarter = quarter;
        this.by = by;
    }

    /** max(0, 100 − Σ). */
    public static int of(int deducted) {
        return Math.max(0, 100 - deducted);
    }

    public void confirm(int deducted, By confirmer) {
        if (!ScoreAction.CONFIRM.startsFrom(status)) {
            throw new ConflictException(new Refusal("duty.score.refused.confirmed"));
        }
        status = ScoreAction.CONFIRM.target();
        score = of(deducted);
        confirmedBy = confirmer.signature();
        confirmedAt = confirmer.at();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public DutyScoreId scoreId() {
        return new DutyScoreId(id());
    }

    public int version() {
        return version;
    }

    public long roomId() {
        return roomId;
    }

    public String roomName() {
        return roomName;
    }

    public long upperRoomId() {
        return upperRoomId;
    }

    public Quarter quarter() {
        return quarter;
    }

    public ScoreStatus status() {
        return status;
    }

    public @Nullable Integer score() {
        return score;
    }

    public By by() {
        return by;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
