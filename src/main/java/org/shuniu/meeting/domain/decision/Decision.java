package org.shuniu.meeting.domain.decision;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A thing the meeting decided: with unit and due date, or “无需督办” with a reason. */
@Entity
@Table(name = "meeting_decision")
public class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private int item;

    @Enumerated(EnumType.STRING)
    private DecisionSource source;

    private String text;

    /** Known only to those who may know of personnel items. */
    private boolean personnel;

    /** Read back as null while neither unit nor day nor reason is known. */
    @Embedded
    private @Nullable DecisionDuty duty;

    /** When its follow-up was asked for. */
    private @Nullable Instant requestedAt;

    protected Decision() {}

    /** @param item number within the meeting, from 1 */
    public Decision(
            long meetingId, int item, DecisionSource source, String text, DecisionDuty duty, boolean personnel) {
        this.meetingId = meetingId;
        this.item = item;
        this.source = source;
        this.text = text;
        this.duty = duty;
        this.personnel = personnel;
    }

    public void describe(DecisionSource from, String words, DecisionDuty whose, boolean confidential) {
        source = from;
        text = words;
        duty = whose;
        personnel = confidential;
    }

    /** Another number, before anything is signed. */
    public void moveTo(int number) {
        item = number;
    }

    /** After the signature the words stand; only what is missing is added. */
    public void complete(DecisionDuty whose) {
        duty = whose;
    }

    public void requested(Instant at) {
        requestedAt = at;
    }

    public boolean isComplete() {
        return duty().isComplete();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long meetingId() {
        return meetingId;
    }

    public int item() {
        return item;
    }

    public DecisionSource source() {
        return source;
    }

    public String text() {
        return text;
    }

    public boolean isPersonnel() {
        return personnel;
    }

    public DecisionDuty duty() {
        return Objects.requireNonNullElse(duty, DecisionDuty.UNKNOWN);
    }

    public @Nullable Instant requestedAt() {
        return requestedAt;
    }
}
