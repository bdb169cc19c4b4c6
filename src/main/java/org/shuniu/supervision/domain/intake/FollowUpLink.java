package org.shuniu.supervision.domain.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** A matter and the decision it was made of; keeps the result beside the decision. */
@Entity
public class FollowUpLink {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String sourceKind;
    private long sourceId;
    private int item;
    private long matterId;

    @Enumerated(EnumType.STRING)
    private LinkState state = LinkState.OPEN;

    private @Nullable String outcome;
    private @Nullable Instant endedAt;
    private long linkedBy;
    private String linkedByName;
    private Instant linkedAt;

    protected FollowUpLink() {}

    public FollowUpLink(SubjectRef source, int item, long matterId, Actor by, Instant at) {
        this.sourceKind = source.kind();
        this.sourceId = source.id();
        this.item = item;
        this.matterId = matterId;
        this.linkedBy = by.personId();
        this.linkedByName = by.signature();
        this.linkedAt = at;
    }

    public void settle(String result, Instant at) {
        end(LinkState.SETTLED, result, at);
    }

    public void drop(String reason, Instant at) {
        end(LinkState.DROPPED, reason, at);
    }

    private void end(LinkState end, String words, Instant at) {
        state = end;
        outcome = words;
        endedAt = at;
    }

    /** 复查: what was the result is none any more. */
    public void reopen() {
        state = LinkState.OPEN;
        outcome = null;
        endedAt = null;
    }

    public SubjectRef source() {
        return new SubjectRef(sourceKind, sourceId);
    }

    public int item() {
        return item;
    }

    public long matterId() {
        return matterId;
    }

    public LinkState state() {
        return state;
    }

    public @Nullable String outcome() {
        return outcome;
    }
}
