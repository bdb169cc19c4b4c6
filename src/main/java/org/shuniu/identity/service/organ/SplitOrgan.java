package org.shuniu.identity.service.organ;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** One organ becomes several new ones on a day. */
public record SplitOrgan(
        long predecessor,
        @NotNull(message = "{identity.date.required}") LocalDate on,
        @NotNull(message = "{identity.organ.split.two}") List<@Valid FoundOrgan> successors) {}
