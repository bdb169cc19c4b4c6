package org.shuniu.supervision.domain.goal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.Plan;

/** A quantified goal (量化目标): what is measured, in which unit, and how much is wanted by when. */
@Entity
public class GoalIndicator {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long goalId;
    private int position;
    private String name;
    private String measure;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Embedded
    private Plan plan;

    protected GoalIndicator() {}

    public GoalIndicator(long goalId, int position, String name, String measure, Direction direction, Plan plan) {
        this.goalId = goalId;
        this.position = position;
        this.name = name;
        this.measure = measure;
        this.direction = direction;
        this.plan = plan;
    }

    public void describe(String newName, String newMeasure, Direction newDirection, Plan newPlan) {
        name = newName;
        measure = newMeasure;
        direction = newDirection;
        plan = newPlan;
    }

    /** Other numbers for the same indicator; answers the former ones, which are kept. */
    public Plan adjust(Plan newPlan) {
        var former = plan;
        plan = newPlan;
        return former;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String name() {
        return name;
    }

    public String measure() {
        return measure;
    }

    public Direction direction() {
        return direction;
    }

    public Plan plan() {
        return plan;
    }
}
