package org.shuniu.meeting.service.closing;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.closing.Cost;

/**
 * A cost statement as its form holds it.
 *
 * @param remark why it was dearer than allowed, where it was
 * @param version of the statement the form was drawn from, -1 for a new one
 */
public record RecordCost(
        @NotNull(message = "{meeting.cost.people.required}")
        @Min(value = 1, message = "{meeting.cost.people.range}")
        @Max(value = 10000, message = "{meeting.cost.people.range}")
        Integer people,

        @NotNull(message = "{meeting.cost.days.required}")
        @Min(value = 1, message = "{meeting.cost.days.range}")
        @Max(value = 30, message = "{meeting.cost.days.range}")
        Integer days,

        @NotNull(message = "{meeting.cost.amount.required}")
        @DecimalMin(value = "0", message = "{meeting.cost.amount.range}")
        @Digits(integer = 9, fraction = 2, message = "{meeting.cost.amount.range}")
        BigDecimal lodging,

        @NotNull(message = "{meeting.cost.amount.required}")
        @DecimalMin(value = "0", message = "{meeting.cost.amount.range}")
        @Digits(integer = 9, fraction = 2, message = "{meeting.cost.amount.range}")
        BigDecimal meals,

        @NotNull(message = "{meeting.cost.amount.required}")
        @DecimalMin(value = "0", message = "{meeting.cost.amount.range}")
        @Digits(integer = 9, fraction = 2, message = "{meeting.cost.amount.range}")
        BigDecimal other,

        @Size(max = 300, message = "{meeting.cost.remark.long}") @Nullable
        String remark,

        @NotNull(message = "{meeting.closing.version.required}")
        Integer version) {
    Cost cost() {
        return new Cost(people, days, lodging, meals, other);
    }
}
