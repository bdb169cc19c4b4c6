package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A government designates a department: matter, scope, duty, period (第七条). */
public record Designate(
        @NotBlank(message = "{supervision.unit.required}") String organ,

        @NotBlank(message = "{supervision.subject.required}") @Size(max = 500, message = "{supervision.text.long}")
        String subject,

        @Nullable @NotEmpty(message = "{supervision.scope.required}")
        List<String> scope,

        @NotBlank(message = "{supervision.duty.required}") @Size(max = 500, message = "{supervision.text.long}")
        String duty,

        @NotBlank(message = "{supervision.decision.required}") @Size(max = 300, message = "{supervision.text.long}")
        String decision,

        @Nullable @NotNull(message = "{supervision.from.required}")
        LocalDate validFrom,

        @Nullable @NotNull(message = "{supervision.to.required}")
        LocalDate validTo) {

    public static Designate blank() {
        return new Designate("", "", List.of(), "", "", null, null);
    }

    @AssertTrue(message = "{supervision.period.reversed}")
    public boolean isPeriodForward() {
        return validFrom == null || validTo == null || !validTo.isBefore(validFrom);
    }
}
