package org.shuniu.duty.domain.incident.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** One line of the story of an incident; never changed. */
@Entity
@Immutable
@Table(name = "incident_line")
public class StoryLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long incidentId;
    private String kind;
    private @Nullable String words;
    private Instant happenedAt;

    @Embedded
    private By by;

    protected StoryLine() {}

    /**
     * A line.
     *
     * @param kind what it tells, e.g. REGISTER; its words stand under {@code incident.line.<kind>}
     * @param happenedAt the true time; {@code by.at} is when it was entered
     */
    public StoryLine(long incidentId, String kind, @Nullable String words, Instant happenedAt, By by) {
        this.incidentId = incidentId;
        this.kind = kind;
        this.words = words;
        this.happenedAt = happenedAt;
        this.by = by;
    }

    public String kind() {
        return kind;
    }

    public @Nullable String words() {
        return words;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    public By by() {
        return by;
    }
}
