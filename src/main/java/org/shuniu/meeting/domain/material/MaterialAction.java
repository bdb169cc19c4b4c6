package org.shuniu.meeting.domain.material;

import static org.shuniu.meeting.domain.material.MaterialStatus.*;

import java.util.EnumSet;
import java.util.Set;

/** The life of a paper; a new edition of a released one is released with it. */
public enum MaterialAction {
    // @formatter:off
    RELEASE  (EnumSet.of(PREPARED, WITHDRAWN), RELEASED),
    WITHDRAW (EnumSet.of(PREPARED, RELEASED),  WITHDRAWN);
    // @formatter:on

    private final Set<MaterialStatus> from;
    private final MaterialStatus target;

    MaterialAction(Set<MaterialStatus> from, MaterialStatus target) {
        this.from = from;
        this.target = target;
    }

    public MaterialStatus target() {
        return target;
    }

    public boolean startsFrom(MaterialStatus status) {
        return from.contains(status);
    }
}
