package org.shuniu.meeting.domain.decision;

import java.util.Arrays;
import java.util.List;

/** In which circle it was decided (MTG-18). */
public enum DecisionSource {
    /** This meeting itself. */
    MEETING(true, false),
    /** 党组会议; a meeting takes note of it, or it is entered by itself. */
    PARTY_GROUP(true, true),
    /** 部门领导班子会议. */
    LEADERSHIP(true, true),
    /** 上级会议. */
    SUPERIOR(false, true),
    /** 其他会议. */
    OTHER(false, true);

    private final boolean inMinutes;
    private final boolean outside;

    DecisionSource(boolean inMinutes, boolean outside) {
        this.inMinutes = inMinutes;
        this.outside = outside;
    }

    /** Stands among the decisions of a meeting of the system. */
    public boolean isInMinutes() {
        return inMinutes;
    }

    /** Can be entered without a meeting of the system. */
    public boolean isOutside() {
        return outside;
    }

    public static List<DecisionSource> ofMinutes() {
        return Arrays.stream(values()).filter(DecisionSource::isInMinutes).toList();
    }

    public static List<DecisionSource> ofOutside() {
        return Arrays.stream(values()).filter(DecisionSource::isOutside).toList();
    }
}
