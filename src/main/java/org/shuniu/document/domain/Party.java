package org.shuniu.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** An organ named on the paper; free text such as 各市人民政府 has no organ id. */
@Embeddable
public record Party(
        @Enumerated(EnumType.STRING) PartyRole role,
        @Nullable @Column(name = "organ_id") Long organId,
        String name) {}
