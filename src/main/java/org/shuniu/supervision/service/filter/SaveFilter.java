package org.shuniu.supervision.service.filter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Keeps the filter of the list under a name.
 *
 * @param query of the list's address, e.g. {@code light=RED&unit=…}
 */
public record SaveFilter(
        @NotBlank(message = "{matterFilter.name.required}") @Size(max = 40, message = "{matterFilter.name.long}")
        String name,

        @NotNull(message = "{matterFilter.query.required}") @Size(max = 4000, message = "{matterFilter.query.required}")
        String query) {}
