package org.shuniu.duty.domain.incident.report;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;

/** A signed report on its way to the room above, and its receipt (DUTY-15). */
@Entity
@DynamicUpdate
@Table(name = "incident_delivery")
public class ReportDelivery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long reportId;
    private long fromRoomId;
    private String fromRoom;
    private long toRoomId;
    private long incidentId;
    private Instant sentAt;
    private @Nullable Long receiverId;
    private @Nullable String receiverName;
    private @Nullable Instant receiptedAt;

    protected ReportDelivery() {}

    /** @param incidentId the incident in the receiving room under which it arrives */
    public ReportDelivery(long reportId, DutyRoom from, long toRoomId, long incidentId, Instant sentAt) {
        this.reportId = reportId;
        this.fromRoomId = from.id();
        this.fromRoom = from.name();
        this.toRoomId = toRoomId;
        this.incidentId = incidentId;
        this.sentAt = sentAt;
    }

    public void receipt(long personId, String name, Instant at) {
        if (receiptedAt != null) {
            throw new ConflictException(
                    new Refusal("incident.receipt.refused.given", Objects.requireNonNullElse(receiverName, "")));
        }
        receiverId = personId;
        receiverName = name;
        receiptedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long reportId() {
        return reportId;
    }

    public String fromRoom() {
        return fromRoom;
    }

    public long toRoomId() {
        return toRoomId;
    }

    public long incidentId() {
        return incidentId;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public @Nullable String receiverName() {
        return receiverName;
    }

    public @Nullable Instant receiptedAt() {
        return receiptedAt;
    }
}
