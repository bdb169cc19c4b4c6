package org.shuniu.document.domain.issue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.By;

/** 签收: a recipient has the paper. Append-only: a correction is a further row that names the one it puts right. */
@Entity
@Immutable
@Table(name = "document_receipt")
public class Receipt {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long documentId;
    private long deliveryId;
    private @Nullable Long correctsId;
    private String signedBy;
    private LocalDate receivedOn;

    /** As on the clock of the recipient's wall, whatever the zone of the connection. */
    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    private @Nullable LocalTime receivedTime;

    private int copies;
    private @Nullable String remark;

    @Embedded
    private By registrar;

    protected Receipt() {}

    public Receipt(Delivery delivery, @Nullable Long correctsId, Signed signed, By registrar) {
        this.documentId = delivery.documentId();
        this.deliveryId = delivery.id();
        this.correctsId = correctsId;
        this.signedBy = signed.by();
        this.receivedOn = signed.on();
        this.receivedTime = signed.time();
        this.copies = signed.copies();
        this.remark = signed.remark();
        this.registrar = registrar;
    }

    /** What the recipient signed: who, when, for how many copies. */
    public record Signed(
            String by,
            LocalDate on,
            @Nullable LocalTime time,
            int copies,
            @Nullable String remark) {}

    public long id() {
        return id == null ? 0 : id;
    }

    public long deliveryId() {
        return deliveryId;
    }

    public Signed signed() {
        return new Signed(signedBy, receivedOn, receivedTime, copies, remark);
    }

    public By registrar() {
        return registrar;
    }
}
