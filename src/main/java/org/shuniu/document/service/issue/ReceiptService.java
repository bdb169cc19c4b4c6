package org.shuniu.document.service.issue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.issue.Delivery;
import org.shuniu.document.domain.issue.DeliveryRepository;
import org.shuniu.document.domain.issue.Receipt;
import org.shuniu.document.domain.issue.ReceiptRepository;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.command.RecordReceipt;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 登记签收: after 核发, recipient by recipient. */
@Service
@Transactional
public class ReceiptService {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final DocumentAccess access;
    private final DeliveryRepository deliveries;
    private final ReceiptRepository receipts;
    private final Publication publication;

    public ReceiptService(
            DocumentAccess access, DeliveryRepository deliveries, ReceiptRepository receipts, Publication publication) {
        this.access = access;
        this.deliveries = deliveries;
        this.receipts = receipts;
        this.publication = publication;
    }

    public void record(DocumentId id, RecordReceipt command, Actor actor) {
        access.requireUnmarked(actor, "signedBy", command.signedBy());
        access.requireUnmarked(actor, "remark", command.remark());
        var document = access.opened(id, DocumentAction.RECORD_RECEIPT, actor).document();
        var delivery = deliveries
                .findByIdAndDocumentId(command.deliveryId(), id.value())
                .orElseThrow(() -> new InvalidException(new Refusal("document.invalid.delivery").at("deliveryId")));
        requirePossible(command, delivery);
        requireCurrent(command);
        receipts.save(new Receipt(
                delivery,
                command.corrects(),
                signed(command),
                By.of(actor, publication.time().now())));
        publication.announcer().noted(document, DocumentAction.RECORD_RECEIPT, actor, facts(command, delivery));
    }

    /** Nobody has a paper before it was sent, or tomorrow. */
    private void requirePossible(RecordReceipt command, Delivery delivery) {
        var on = command.receivedOn();
        if (on.isBefore(delivery.dispatchedAt().atZone(OFFICE).toLocalDate())) {
            throw new InvalidException(new Refusal("document.invalid.receivedOn.early").at("receivedOn"));
        }
        LocalTime time = Objects.requireNonNullElse(command.receivedTime(), LocalTime.MIN);
        if (ZonedDateTime.of(on, time, OFFICE)
                .toInstant()
                .isAfter(publication.time().now())) {
            throw new InvalidException(new Refusal("document.invalid.receivedOn.late").at("receivedOn"));
        }
    }

    /** The form showed the entry that stands now. */
    private void requireCurrent(RecordReceipt command) {
        var entered = receipts.findByDeliveryIdOrderById(command.deliveryId());
        Long latest = entered.isEmpty() ? null : entered.get(entered.size() - 1).id();
        if (!Objects.equals(latest, command.corrects())) {
            throw new ConflictException(new Refusal("document.refused.receiptStale"));
        }
    }

    private static Receipt.Signed signed(RecordReceipt command) {
        return new Receipt.Signed(
                command.signedBy().strip(),
                command.receivedOn(),
                command.receivedTime(),
                command.copies(),
                text(command.remark()));
    }

    private static Map<String, String> facts(RecordReceipt command, Delivery delivery) {
        return Map.of(
                "delivery",
                String.valueOf(delivery.id()),
                "copies",
                String.valueOf(command.copies()),
                "corrects",
                command.corrects() == null ? "" : String.valueOf(command.corrects()));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
