package org.shuniu.supervision.service.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.study.Study;
import org.shuniu.supervision.domain.study.StudyContent;

/**
 * A research report as its form holds it; findings and suggestions one paragraph a line.
 *
 * @param matterId or {@code inspectionId}: what it is about, for a new one; fixed afterwards
 * @param version of the report the form was drawn from, 0 for a new one
 */
public record DraftStudy(
        @Nullable Long matterId,
        @Nullable Long inspectionId,

        @NotBlank(message = "{supervision.study.title.required}")
        @Size(max = 150, message = "{supervision.study.title.long}")
        String title,

        @NotNull(message = "{supervision.study.from.required}") @Nullable
        LocalDate from,

        @NotNull(message = "{supervision.study.to.required}") @Nullable
        LocalDate to,

        @NotBlank(message = "{supervision.study.places.required}")
        @Size(max = 500, message = "{supervision.study.places.long}")
        String places,

        @NotBlank(message = "{supervision.study.findings.required}")
        @Size(max = 20000, message = "{supervision.study.findings.long}")
        String findings,

        @NotBlank(message = "{supervision.study.suggestions.required}")
        @Size(max = 10000, message = "{supervision.study.suggestions.long}")
        String suggestions,

        @NotNull(message = "{supervision.study.version.required}") @Nullable
        Integer version) {
    public static DraftStudy about(@Nullable Long matterId, @Nullable Long inspectionId, LocalDate today) {
        return new DraftStudy(matterId, inspectionId, "", today, today, "", "", "", 0);
    }

    static DraftStudy of(Study study) {
        var content = study.content();
        return new DraftStudy(
                study.origin().matterId(),
                study.origin().inspectionId(),
                content.title(),
                content.from(),
                content.to(),
                content.places(),
                content.findings(),
                content.suggestions(),
                study.version());
    }

    StudyContent content() {
        return new StudyContent(
                title.strip(),
                Objects.requireNonNull(from),
                Objects.requireNonNull(to),
                places.strip(),
                findings.strip(),
                suggestions.strip());
    }
}
