package org.shuniu.supervision.domain.inspection;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.inspection.object.InspectionObject;

/** One step and what was said with it; never changed. Referrals leave no line here: their own page tells of them. */
@Entity
@Immutable
@Table(name = "inspection_event")
public class InspectionEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long inspectionId;
    private @Nullable Long objectId;
    private @Nullable String unitName;
    private String action;
    private @Nullable String words;

    @Embedded
    private By by;

    protected InspectionEvent() {}

    public InspectionEvent(long inspectionId, String action, @Nullable String words, By by) {
        this.inspectionId = inspectionId;
        this.action = action;
        this.words = words;
        this.by = by;
    }

    public InspectionEvent about(InspectionObject object) {
        objectId = object.id();
        unitName = object.unit().name();
        return this;
    }

    public @Nullable String unitName() {
        return unitName;
    }

    public String action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public By by() {
        return by;
    }
}
