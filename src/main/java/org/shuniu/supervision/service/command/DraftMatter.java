package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.Method;
import org.shuniu.supervision.domain.SupervisionMode;

/**
 * 拟立项, or the same matter described anew; one matter, one thing.
 *
 * @param sourceKind and {@code sourceId}: the record that asks for it, as it is; what is decided is taken up where it
 *     stands, never by naming it here
 * @param leadUnit and {@code coUnits}: names of organs, or of 内设机构 of the own organ
 */
public record DraftMatter(
        @NotNull(message = "{supervision.source.required}") MatterSource source,
        @Nullable String sourceKind,
        @Nullable Long sourceId,

        @Nullable @Size(max = 500, message = "{supervision.text.long}")
        String basis,

        @NotBlank(message = "{supervision.title.required}") @Size(max = 200, message = "{supervision.text.long}")
        String title,

        @NotBlank(message = "{supervision.text.required}") @Size(max = 4000, message = "{supervision.words.long}")
        String text,

        @NotNull(message = "{supervision.form.required}") MatterForm form,
        @Nullable List<Method> methods,
        @Nullable List<SupervisionMode> modes,
        @Nullable String leadUnit,
        @Nullable List<String> coUnits,
        @Nullable LocalDate dueOn,
        @Nullable Long leaderId,
        boolean hot,
        boolean difficult,

        @NotNull(message = "{supervision.reporting.required}")
        ReportingFrequency reporting,

        @Nullable @Size(max = 500, message = "{supervision.text.long}")
        String notDuplicateBecause,

        int version) {

    public static DraftMatter blank() {
        // @formatter:off
        return new DraftMatter(MatterSource.DEPLOYMENT, null, null, null, "", "", MatterForm.DAILY, List.of(), List.of(), null,
                List.of(), null, null, false, false, ReportingFrequency.NONE, null, 0);
        // @formatter:on
    }
}
