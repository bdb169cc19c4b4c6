package org.shuniu.meeting.domain.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** One step of minutes and what was said with it; never changed. */
@Entity
@Immutable
@Table(name = "meeting_minutes_opinion")
public class MinutesOpinion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long minutesId;

    @Enumerated(EnumType.STRING)
    private MinutesAction action;

    private @Nullable String words;
    private long byId;
    private String byName;
    private String byUnit;

    @Column(name = "done_at")
    private Instant at;

    protected MinutesOpinion() {}

    public MinutesOpinion(long minutesId, MinutesAction action, @Nullable String words, Actor by, Instant at) {
        this.minutesId = minutesId;
        this.action = action;
        this.words = words;
        this.byId = by.personId();
        this.byName = by.signature();
        this.byUnit = by.unitName();
        this.at = at;
    }

    public MinutesAction action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public String byName() {
        return byName;
    }

    public String byUnit() {
        return byUnit;
    }

    public Instant at() {
        return at;
    }
}
