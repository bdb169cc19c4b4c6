package org.shuniu.review.service.move;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** To whom an item goes (转办, 委托), and why. */
public record HandOver(
        @Positive(message = "{review.person.required}") long personId,
        @Size(max = 4000, message = "{review.reason.long}") String reason,
        int version) {}
