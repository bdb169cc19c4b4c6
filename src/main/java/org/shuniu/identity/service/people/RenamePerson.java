package org.shuniu.identity.service.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another name or other pinyin initials. */
public record RenamePerson(
        int version,

        @NotBlank(message = "{identity.person.name.required}") @Size(max = 40, message = "{identity.person.name.long}")
        String name,

        @Nullable @Pattern(regexp = "[a-z]{0,20}", message = "{identity.person.initials.form}")
        String initials) {

    String initialsOrOwn() {
        return initials == null || initials.isBlank() ? Initials.of(name) : initials;
    }
}
