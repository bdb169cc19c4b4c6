package org.shuniu.duty.domain.roster;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of a roster's story; added, never changed. */
@Entity
@Immutable
public class RosterEvent {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long rosterId;
    private String action;
    private @Nullable String words;

    @Embedded
    private Signed by;

    protected RosterEvent() {}

    public RosterEvent(long rosterId, String action, @Nullable String words, Signed by) {
        this.rosterId = rosterId;
        this.action = action;
        this.words = words;
        this.by = by;
    }

    public String action() {
        return action;
    }

    public @Nullable String words() {
        return words;
    }

    public Signed by() {
        return by;
    }
}
