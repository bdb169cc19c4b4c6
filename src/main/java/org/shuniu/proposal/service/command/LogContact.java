package org.shuniu.proposal.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.shuniu.proposal.domain.work.ContactWay;

/** A talk with the proposer. */
public record LogContact(
        @NotNull(message = "{proposal.heldOn.required}") LocalDate heldOn,
        @NotNull(message = "{proposal.way.required}") ContactWay way,

        @NotBlank(message = "{proposal.person.required}") @Size(max = 60, message = "{proposal.text.long}")
        String person,

        @NotBlank(message = "{proposal.contact.required}") @Size(max = 5000, message = "{proposal.text.long}")
        String text,

        int version) {}
