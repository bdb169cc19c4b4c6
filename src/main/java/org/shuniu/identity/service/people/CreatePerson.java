package org.shuniu.identity.service.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param initials pinyin initials for searching; found from the name when empty */
public record CreatePerson(
        @NotBlank(message = "{identity.person.name.required}") @Size(max = 40, message = "{identity.person.name.long}")
        String name,

        @NotNull(message = "{identity.person.account.form}")
        @Pattern(regexp = "[a-z][a-z0-9_.-]{2,31}", message = "{identity.person.account.form}")
        String account,

        @Nullable @Pattern(regexp = "[a-z]{0,20}", message = "{identity.person.initials.form}")
        String initials) {

    String initialsOrOwn() {
        return initials == null || initials.isBlank() ? Initials.of(name) : initials;
    }
}
