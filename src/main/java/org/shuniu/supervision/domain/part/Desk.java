package org.shuniu.supervision.domain.part;

import org.jspecify.annotations.Nullable;

/** Who received it for the unit (联络员) and who does it (承办人). */
public record Desk(
        @Nullable Long liaisonId,
        @Nullable String liaisonName,
        @Nullable Long handlerId,
        @Nullable String handlerName) {}
