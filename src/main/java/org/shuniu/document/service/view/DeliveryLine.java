package org.shuniu.document.service.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.issue.Receipt;

/**
 * A recipient; times in office time to the minute.
 *
 * @param receipt the entry that counts, null when nothing was received yet
 * @param earlier entries that were corrected, oldest first
 */
public record DeliveryLine(
        long id, String name, String dispatchedAt, @Nullable ReceiptLine receipt, List<ReceiptLine> earlier) {

    /** Of receipts in the order in which they were entered. */
    public static DeliveryLine of(long id, String name, String dispatchedAt, List<Receipt> entered) {
        var lines = entered.stream().map(ReceiptLine::of).toList();
        int last = lines.size() - 1;
        return new DeliveryLine(
                id,
                name,
                dispatchedAt,
                last < 0 ? null : lines.get(last),
                last < 0 ? List.of() : lines.subList(0, last));
    }

    /** Who signed for how many copies, and who entered it. */
    public record ReceiptLine(
            long id,
            String signedBy,
            LocalDate receivedOn,
            @Nullable LocalTime receivedTime,
            int copies,
            @Nullable String remark,
            Done registrar) {
        static ReceiptLine of(Receipt receipt) {
            var signed = receipt.signed();
            return new ReceiptLine(
                    receipt.id(),
                    signed.by(),
                    signed.on(),
                    signed.time(),
                    signed.copies(),
                    signed.remark(),
                    Done.of(receipt.registrar()));
        }

        /** The day, and the minute where it is known. */
        public String received() {
            return receivedTime == null ? receivedOn.toString() : receivedOn + " " + receivedTime.withSecond(0);
        }
    }
}
