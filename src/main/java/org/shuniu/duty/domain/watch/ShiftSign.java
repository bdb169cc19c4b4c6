package org.shuniu.duty.domain.watch;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.shift.ShiftAction;
import org.shuniu.kernel.By;

/** A signature under a shift; never changed. */
@Entity
@Immutable
@Table(name = "duty_shift_sign")
public class ShiftSign {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long shiftId;

    @Enumerated(EnumType.STRING)
    private ShiftAction action;

    private @Nullable String words;
    private int lateMinutes;
    private @Nullable Boolean onSite;

    @Embedded
    private By by;

    protected ShiftSign() {}

    public ShiftSign(long shiftId, ShiftAction action, @Nullable String words, By by) {
        this.shiftId = shiftId;
        this.action = action;
        this.words = words;
        this.by = by;
    }

    /** Minutes after the start of the shift, as the clock says; nobody types them. */
    public ShiftSign late(int minutes) {
        lateMinutes = minutes;
        return this;
    }

    public ShiftSign onSite(boolean present) {
        onSite = present;
        return this;
    }

    public long shiftId() {
        return shiftId;
    }

    public ShiftAction action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public int lateMinutes() {
        return lateMinutes;
    }

    public @Nullable Boolean isOnSite() {
        return onSite;
    }

    public By by() {
        return by;
    }
}
