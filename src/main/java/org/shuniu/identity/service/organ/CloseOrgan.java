package org.shuniu.identity.service.organ;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Ends an organ; {@code lastDay} is the last day on which it exists. */
public record CloseOrgan(
        int version,
        @NotNull(message = "{identity.date.required}") LocalDate lastDay) {}
