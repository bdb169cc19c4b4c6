package org.shuniu.meeting.service.decision.outside;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.service.decision.DescribeDecision;

/**
 * What a meeting outside of the system decided, as the form holds it.
 *
 * @param sessionNumber 第几次, where its sessions are counted
 * @param unit name of the unit that does it
 * @param waivedBecause why nobody is asked to follow it up (无需督办)
 */
public record EnterDecision(
        @NotNull(message = "{meeting.outside.source.required}") @Nullable
        DecisionSource source,

        @NotBlank(message = "{meeting.outside.name.required}") @Size(max = 100, message = "{meeting.outside.name.long}")
        String meetingName,

        @NotNull(message = "{meeting.outside.heldOn.required}") @Nullable
        LocalDate heldOn,

        @Min(value = 1, message = "{meeting.outside.session.range}")
        @Max(value = 9999, message = "{meeting.outside.session.range}")
        @Nullable
        Integer sessionNumber,

        @NotBlank(message = "{meeting.decision.text.required}")
        @Size(max = 1000, message = "{meeting.decision.text.long}")
        String text,

        @Size(max = 100, message = "{meeting.decision.unit.long}") @Nullable
        String unit,

        @Nullable LocalDate dueOn,

        @Size(max = 300, message = "{meeting.decision.waived.long}") @Nullable
        String waivedBecause) {
    public static EnterDecision blank() {
        return new EnterDecision(DecisionSource.PARTY_GROUP, "", null, null, "", "", null, "");
    }

    DescribeDecision described() {
        return new DescribeDecision(text, source, unit, dueOn, waivedBecause, false, 0);
    }
}
