package org.shuniu.duty.domain.check;

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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** One call of a room below: answered within its minutes, or not. Nobody can take it back. */
@Entity
@DynamicUpdate
public class DutyCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private CheckKind kind;

    private long fromRoomId;
    private long toRoomId;
    private String toRoomName;
    private @Nullable String words;
    private Instant dueAt;

    @Embedded
    private By by;

    @Enumerated(EnumType.STRING)
    private CheckStatus status = CheckStatus.CALLING;

    private @Nullable Instant answeredAt;
    private @Nullable String answerer;
    private @Nullable String evidence;

    protected DutyCheck() {}

    /** @param minutes within which an answer counts */
    public DutyCheck(CheckKind kind, long fromRoomId, DutyRoom to, @Nullable String words, int minutes, By by) {
        this.kind = kind;
        this.fromRoomId = fromRoomId;
        this.toRoomId = to.id();
        this.toRoomName = to.name();
        this.words = words;
        this.by = by;
        this.dueAt = by.at().plusSeconds(minutes * 60L);
    }

    /** The clock decides whether it counts, not who records it: a call that was answered in time and noted later is answered. */
    public void answer(CheckAction action, Instant at, String who, String how) {
        open(action);
        if (answeredAt != null) {
            throw new ConflictException(new Refusal("duty.check.refused.answered"));
        }
        answeredAt = at;
        answerer = who;
        evidence = how;
        status = at.isAfter(dueAt) ? CheckStatus.UNANSWERED : CheckStatus.ANSWERED;
    }

    public void miss() {
        open(CheckAction.MISS);
        status = CheckStatus.UNANSWERED;
    }

    private void open(CheckAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("duty.check.refused.answered"));
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public DutyCheckId checkId() {
        return new DutyCheckId(id());
    }

    public int version() {
        return version;
    }

    public CheckKind kind() {
        return kind;
    }

    public long fromRoomId() {
        return fromRoomId;
    }

    public long toRoomId() {
        return toRoomId;
    }

    public String toRoomName() {
        return toRoomName;
    }

    public @Nullable String words() {
        return words;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public By by() {
        return by;
    }

    public CheckStatus status() {
        return status;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String answerer() {
        return answerer;
    }

    public @Nullable String evidence() {
        return evidence;
    }
}
