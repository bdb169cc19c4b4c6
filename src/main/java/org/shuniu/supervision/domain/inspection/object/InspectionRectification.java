package org.shuniu.supervision.domain.inspection.object;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.Light;

/** Something the unit must put right by a day; what is not good enough comes back in another round. */
@Entity
@Table(name = "inspection_rectification")
public class InspectionRectification {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long inspectionId;
    private long objectId;
    private String requirement;
    private LocalDate originalDueOn;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private RectificationStatus status = RectificationStatus.REQUIRED;

    private int round = 1;

    @Embedded
    private By by;

    private @Nullable LocalDate endedOn;

    protected InspectionRectification() {}

    public InspectionRectification(InspectionObject object, String requirement, LocalDate dueOn, By by) {
        this.inspectionId = object.inspectionId();
        this.objectId = object.id();
        this.requirement = requirement;
        this.originalDueOn = dueOn;
        this.dueOn = dueOn;
        this.by = by;
    }

    public void report() {
        step(RectificationAction.REPORT_RECTIFICATION);
    }

    public void accept(LocalDate on) {
        step(RectificationAction.ACCEPT_RECTIFICATION);
        endedOn = on;
    }

    /** @param newDue null leaves the day as it is */
    public void repeat(@Nullable LocalDate newDue) {
        step(RectificationAction.REPEAT_RECTIFICATION);
        round++;
        dueOn = newDue == null ? dueOn : newDue;
    }

    public void withdraw(LocalDate on) {
        step(RectificationAction.WITHDRAW_RECTIFICATION);
        endedOn = on;
    }

    private void step(RectificationAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("inspection.rectification.refused.phase." + status));
        }
        status = action.target();
    }

    /** Red once the day has passed without an accepted result, yellow when it is near. */
    public Light light(LocalDate today, int nearDays) {
        if (!status.isOpen()) {
            return Light.GREY;
        }
        if (today.isAfter(dueOn)) {
            return Light.RED;
        }
        return today.plusDays(nearDays).isAfter(dueOn) ? Light.YELLOW : Light.GREEN;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long objectId() {
        return objectId;
    }

    public String requirement() {
        return requirement;
    }

    public LocalDate originalDueOn() {
        return originalDueOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public RectificationStatus status() {
        return status;
    }

    public int round() {
        return round;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }
}
