package org.shuniu.duty.domain.incident.record;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** One call of the dispatch (调度): whom, when, what was asked, and what was answered (DUTY-03). */
@Entity
@DynamicUpdate
@Table(name = "incident_dispatch")
public class Dispatch {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long incidentId;
    private String called;
    private Instant calledAt;
    private String asked;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;

    @Embedded
    private By by;

    protected Dispatch() {}

    public Dispatch(long incidentId, String called, Instant calledAt, String asked, By by) {
        this.incidentId = incidentId;
        this.called = called;
        this.calledAt = calledAt;
        this.asked = asked;
        this.by = by;
    }

    /** Written once. */
    public void answer(String words, Instant at) {
        if (answer != null) {
            throw new ConflictException(new Refusal("incident.dispatch.refused.answered"));
        }
        answer = words;
        answeredAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long incidentId() {
        return incidentId;
    }

    public String called() {
        return called;
    }

    public Instant calledAt() {
        return calledAt;
    }

    public String asked() {
        return asked;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public By by() {
        return by;
    }
}
