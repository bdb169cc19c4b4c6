package org.shuniu.meeting.service.application.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step that needs no more than some words; {@code version} is the one of the form. */
public record TakeStep(
        @Nullable @Size(max = 2000, message = "{meeting.words.long}")
        String words,

        int version) {}
