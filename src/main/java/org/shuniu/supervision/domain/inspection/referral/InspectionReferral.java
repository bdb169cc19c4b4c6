package org.shuniu.supervision.domain.inspection.referral;

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

/** What is referred to whom, who approved it, and when it went. */
@Entity
@Table(name = "inspection_referral")
public class InspectionReferral {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long inspectionId;

    @Enumerated(EnumType.STRING)
    private ReferralTarget target;

    private String organ;
    private String subject;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status = ReferralStatus.PROPOSED;

    @Embedded
    private By by;

    private LocalDate proposedOn;
    private @Nullable Long deciderId;
    private @Nullable String deciderName;
    private @Nullable String decision;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate sentOn;
    private @Nullable String receiver;

    protected InspectionReferral() {}

    public InspectionReferral(long inspectionId, Clue clue, By by, LocalDate on) {
        this.inspectionId = inspectionId;
        this.target = clue.target();
        this.organ = clue.organ();
        this.subject = clue.subject();
        this.by = by;
        this.proposedOn = on;
    }

    /** What goes to which organ. */
    public record Clue(ReferralTarget target, String organ, String subject) {}

    public void decide(boolean granted, @Nullable String words, By decider, LocalDate on) {
        step(granted ? ReferralAction.APPROVE_REFERRAL : ReferralAction.REJECT_REFERRAL);
        deciderId = decider.personId();
        deciderName = decider.signature();
        decision = words;
        decidedOn = on;
    }

    public void send(LocalDate on, String receivedBy) {
        step(ReferralAction.SEND_REFERRAL);
        sentOn = on;
        receiver = receivedBy;
    }

    private void step(ReferralAction action) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("inspection.referral.refused.phase." + status));
        }
        status = action.target();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long inspectionId() {
        return inspectionId;
    }

    public Clue clue() {
        return new Clue(target, organ, subject);
    }

    public ReferralStatus status() {
        return status;
    }

    public By by() {
        return by;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public @Nullable String deciderName() {
        return deciderName;
    }

    public @Nullable String decision() {
        return decision;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable String receiver() {
        return receiver;
    }
}
