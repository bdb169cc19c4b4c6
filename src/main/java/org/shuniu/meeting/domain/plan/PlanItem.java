package org.shuniu.meeting.domain.plan;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of an annual plan, and what the office said of it. */
@Entity
@Table(name = "meeting_plan_item")
public class PlanItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long planId;
    private int position;

    @Embedded
    private PlanRow row;

    @Enumerated(EnumType.STRING)
    private RowVerdict verdict = RowVerdict.PENDING;

    private @Nullable String reason;

    protected PlanItem() {}

    public PlanItem(long planId, int position, PlanRow row) {
        this.planId = planId;
        this.position = position;
        this.row = row;
    }

    public void accept() {
        verdict = RowVerdict.ACCEPTED;
        reason = null;
    }

    public void strike(String why) {
        verdict = RowVerdict.STRUCK;
        reason = why;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long planId() {
        return planId;
    }

    public int position() {
        return position;
    }

    public PlanRow row() {
        return row;
    }

    public RowVerdict verdict() {
        return verdict;
    }

    public @Nullable String reason() {
        return reason;
    }
}
