package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.inspection.InspectionBasis;

/**
 * 督查方案, new or changed.
 *
 * @param order the decision or instruction behind an ordered one
 * @param objects names of the units, one a line
 * @param matterNumber of the matter it belongs to, e.g. 督〔2026〕3号
 */
public record DraftInspection(
        @NotBlank(message = "{inspection.title.required}") @Size(max = 200, message = "{inspection.text.long}")
        String title,

        @NotNull(message = "{inspection.from.required}") LocalDate from,
        @NotNull(message = "{inspection.to.required}") LocalDate to,

        @NotBlank(message = "{inspection.focus.required}") @Size(max = 500, message = "{inspection.text.long}")
        String focus,

        @NotBlank(message = "{inspection.scope.required}") @Size(max = 2000, message = "{inspection.words.long}")
        String scope,

        @NotBlank(message = "{inspection.content.required}") @Size(max = 8000, message = "{inspection.words.long}")
        String content,

        @NotNull(message = "{inspection.form.required}") MatterForm form,
        @NotNull(message = "{inspection.basis.required}") InspectionBasis basis,

        @Nullable @Size(max = 500, message = "{inspection.text.long}")
        String order,

        @NotEmpty(message = "{inspection.methods.required}") List<Method> methods,
        @NotEmpty(message = "{inspection.objects.required}") List<String> objects,
        @Nullable String matterNumber,

        @Nullable @Size(max = 500, message = "{inspection.text.long}")
        String notDuplicateBecause,

        int version) {

    public static DraftInspection blank(LocalDate from, LocalDate to, @Nullable String matter) {
        // @formatter:off
        return new DraftInspection("", from, to, "", "", "", MatterForm.SPECIAL, InspectionBasis.ORDERED, null, List.of(),
                List.of(), matter, null, 0);
        // @formatter:on
    }
}
