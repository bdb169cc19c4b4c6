package org.shuniu.identity.service.people;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** {@code lastDay} is the last day in the post. */
public record EndPost(
        @NotNull(message = "{identity.date.required}") LocalDate lastDay) {}
