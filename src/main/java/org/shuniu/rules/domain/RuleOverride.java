package org.shuniu.rules.domain;

import jakarta.persistence.Column;
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
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.rules.RecordOverride;
import org.shuniu.rules.RequestOverride;

/** The request to lift a rule for one record, and the decision. */
@Entity
public class RuleOverride {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String subjectKind;
    private long subjectId;
    private String subjectTitle;
    private String rule;
    private String reason;
    private long requesterId;
    private String requesterName;
    private long requesterOrgan;
    private String requesterOrganName;
    private Instant requestedAt;
    private long decidingOrgan;

    @Enumerated(EnumType.STRING)
    private OverrideStatus status;

    private @Nullable Long approverId;
    private @Nullable String approverName;
    private @Nullable Instant decidedAt;

    @Column(name = "decision_note")
    private @Nullable String note;

    protected RuleOverride() {}

    public RuleOverride(RequestOverride request, Actor requester, Instant at) {
        subjectKind = request.subject().kind();
        subjectId = request.subject().id();
        subjectTitle = request.title();
        rule = request.rule();
        reason = request.reason().strip();
        requesterId = requester.personId();
        requesterName = requester.signature();
        requesterOrgan = requester.organId();
        requesterOrganName = requester.organName();
        requestedAt = at;
        decidingOrgan = request.decidingOrgan();
        status = OverrideStatus.REQUESTED;
    }

    /** Granted already, in the record's own procedure. */
    public RuleOverride(RecordOverride granted, Actor decider, Instant at) {
        var asked = granted.asked();
        subjectKind = granted.subject().kind();
        subjectId = granted.subject().id();
        subjectTitle = granted.title();
        rule = granted.rule();
        reason = asked.reason().strip();
        requesterId = asked.personId();
        requesterName = asked.name();
        requesterOrgan = asked.organId();
        requesterOrganName = asked.organName();
        requestedAt = asked.at();
        decidingOrgan = granted.decidingOrgan();
        status = OverrideStatus.REQUESTED;
        decide(true, granted.note(), decider, at);
    }

    /** Approves or refuses, once. */
    public final void decide(boolean approved, String words, Actor by, Instant at) {
        if (status != OverrideStatus.REQUESTED) {
            throw new ConflictException(new Refusal("rules.override.decided", String.valueOf(approverName)));
        }
        status = approved ? OverrideStatus.APPROVED : OverrideStatus.REFUSED;
        approverId = by.personId();
        approverName = by.signature();
        decidedAt = at;
        note = words.strip();
    }

    /** The record is no longer what the rule was lifted for. */
    public void lapse() {
        if (status == OverrideStatus.APPROVED) {
            status = OverrideStatus.VOID;
        }
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public int version() {
        return version;
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public String subjectTitle() {
        return subjectTitle;
    }

    public String rule() {
        return rule;
    }

    public String reason() {
        return reason;
    }

    public long requesterId() {
        return requesterId;
    }

    public String requester() {
        return requesterName;
    }

    public String requesterOrganName() {
        return requesterOrganName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public long decidingOrgan() {
        return decidingOrgan;
    }

    public OverrideStatus status() {
        return status;
    }

    public @Nullable Long approverId() {
        return approverId;
    }

    public @Nullable String approver() {
        return approverName;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String note() {
        return note;
    }
}
