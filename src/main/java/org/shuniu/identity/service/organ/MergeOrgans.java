package org.shuniu.identity.service.organ;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** Several organs become one new organ on a day. */
public record MergeOrgans(
        @NotNull(message = "{identity.organ.merge.two}") List<Long> predecessors,
        @NotNull(message = "{identity.date.required}") LocalDate on,

        @Valid @NotNull(message = "{identity.organ.name.required}")
        FoundOrgan successor) {}
