package org.shuniu.supervision.domain.intake;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.domain.instruction.Waiver;

/** A decision of another module that is to be followed up; written once by its listener, then only waived or not. */
@Entity
public class FollowUpRequest {
    /** Kind of the subject in grants and the trail. */
    public static final String KIND = "FOLLOW_UP_REQUEST";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String sourceKind;
    private long sourceId;
    private int item;
    private String sourceTitle;
    private String text;
    private @Nullable Long unitId;
    private @Nullable String unitName;
    private @Nullable LocalDate dueOn;
    private boolean needsMatter;
    private long organId;

    @Embedded
    private @Nullable Waiver waiver;

    protected FollowUpRequest() {}

    public void waive(Waiver decision) {
        if (waiver != null) {
            throw new ConflictException(new Refusal("intake.refused.waived"));
        }
        waiver = decision;
    }

    public void reconsider() {
        if (waiver == null) {
            throw new ConflictException(new Refusal("intake.refused.notWaived"));
        }
        waiver = null;
    }

    public SubjectRef subject() {
        return new SubjectRef(KIND, Objects.requireNonNull(id));
    }

    public int version() {
        return version;
    }

    public SubjectRef source() {
        return new SubjectRef(sourceKind, sourceId);
    }

    public int item() {
        return item;
    }

    public String sourceTitle() {
        return sourceTitle;
    }

    public String text() {
        return text;
    }

    public @Nullable Long unitId() {
        return unitId;
    }

    public @Nullable String unitName() {
        return unitName;
    }

    public @Nullable LocalDate dueOn() {
        return dueOn;
    }

    public boolean needsMatter() {
        return needsMatter;
    }

    public long organId() {
        return organId;
    }

    public @Nullable Waiver waiver() {
        return waiver;
    }
}
