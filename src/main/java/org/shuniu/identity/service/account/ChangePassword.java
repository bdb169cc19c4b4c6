package org.shuniu.identity.service.account;

import jakarta.validation.constraints.NotBlank;

/** The present password, and the new one twice. */
public record ChangePassword(
        @NotBlank(message = "{identity.password.current.required}")
        String current,

        @NotBlank(message = "{identity.password.required}") String password,
        @NotBlank(message = "{identity.password.required}") String repeated) {

    /** Never in a log. */
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
