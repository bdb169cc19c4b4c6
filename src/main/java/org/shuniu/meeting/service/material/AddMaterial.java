package org.shuniu.meeting.service.material;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Puts a paper to a meeting; its file comes with it. */
public record AddMaterial(
        @NotBlank(message = "{meeting.material.title.required}") @Size(max = 120, message = "{meeting.notice.long}")
        String title) {}
