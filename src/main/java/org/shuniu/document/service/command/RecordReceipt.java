package org.shuniu.document.service.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * 登记签收 of one recipient.
 *
 * @param receivedTime office time; often only the day is known
 * @param corrects the entry that this one puts right, as the form showed it; null for the first
 */
public record RecordReceipt(
        @Positive(message = "{document.invalid.delivery}") long deliveryId,

        @NotBlank(message = "{document.receipt.signedBy.required}") @Size(max = 50, message = "{document.text.long}")
        String signedBy,

        @NotNull(message = "{document.receipt.receivedOn.required}")
        LocalDate receivedOn,

        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable
        LocalTime receivedTime,

        @Positive(message = "{document.copies.required}") @Max(value = 100_000, message = "{document.copies.many}")
        int copies,

        @Size(max = 500, message = "{document.text.long}") @Nullable
        String remark,

        @Nullable Long corrects) {}
