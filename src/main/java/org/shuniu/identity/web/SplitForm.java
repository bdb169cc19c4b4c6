package org.shuniu.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.shuniu.identity.service.organ.OrganView;
import org.shuniu.identity.service.organ.SplitOrgan;

/** Names of the new organs, one a line; they take type, level and superior of the old one. */
record SplitForm(
        @NotBlank(message = "{identity.organ.split.two}") String names,
        @NotNull(message = "{identity.date.required}") LocalDate on) {

    SplitOrgan command(OrganView old) {
        var successors = names.lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> MergeForm.successor(old, name, null, null, on))
                .toList();
        return new SplitOrgan(old.id(), on, successors);
    }
}
