package org.shuniu.notification.service;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A person's choice of channels beside the inbox, drawn from {@code version}. */
public record ChooseChannels(
        boolean mail,

        @Nullable
        @Email(message = "{notification.channels.address.malformed}")
        @Size(max = 200, message = "{notification.channels.address.malformed}")
        String address,

        int version) {}
