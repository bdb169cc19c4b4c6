package org.shuniu.meeting.service.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.decision.DecisionSource;

/**
 * A decision as its form holds it.
 *
 * @param unit name of the unit that does it
 * @param waivedBecause why nobody is asked to follow it up (无需督办)
 * @param personnel about a personnel item: stands last, is shown to few, and not in the general minutes
 * @param version of the decision the form was drawn from, 0 for a new one
 */
public record DescribeDecision(
        @NotBlank(message = "{meeting.decision.text.required}")
        @Size(max = 1000, message = "{meeting.decision.text.long}")
        String text,

        @Nullable DecisionSource source,

        @Size(max = 100, message = "{meeting.decision.unit.long}") @Nullable
        String unit,

        @Nullable LocalDate dueOn,

        @Size(max = 300, message = "{meeting.decision.waived.long}") @Nullable
        String waivedBecause,

        @Nullable Boolean personnel,

        @NotNull(message = "{meeting.decision.version.required}")
        Integer version) {
    public static DescribeDecision blank() {
        return new DescribeDecision("", DecisionSource.MEETING, "", null, "", false, 0);
    }

    public static DescribeDecision of(Decision decision) {
        var duty = decision.duty();
        return new DescribeDecision(
                decision.text(),
                decision.source(),
                duty.unitName(),
                duty.dueOn(),
                duty.waivedBecause(),
                decision.isPersonnel(),
                decision.version());
    }

    boolean confidential() {
        return Boolean.TRUE.equals(personnel);
    }

    DecisionSource from() {
        return source == null ? DecisionSource.MEETING : source;
    }
}
