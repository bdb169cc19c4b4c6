package org.shuniu.meeting.domain.agenda;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What an item says.
 *
 * @param attendants units that sit in on this item and leave after it
 * @param personnel confidential: stands last and is shown to few
 */
@Embeddable
public record SlotContent(
        @Enumerated(EnumType.STRING) SlotKind kind,
        String title,
        String reporter,
        int plannedMinutes,
        @Nullable String attendants,
        boolean personnel) {}
