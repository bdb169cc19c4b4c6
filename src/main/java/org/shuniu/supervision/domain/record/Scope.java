package org.shuniu.supervision.domain.record;

import jakarta.persistence.Embeddable;

/** An organ that may be supervised under a designation, with those below it. */
@Embeddable
public record Scope(long organId, String organName) {}
