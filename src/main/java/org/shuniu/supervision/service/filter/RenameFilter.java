package org.shuniu.supervision.service.filter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Another name for a saved filter. */
public record RenameFilter(
        @NotBlank(message = "{matterFilter.name.required}") @Size(max = 40, message = "{matterFilter.name.long}")
        String name) {}
