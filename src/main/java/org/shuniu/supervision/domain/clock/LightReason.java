package org.shuniu.supervision.domain.clock;

import org.shuniu.supervision.Light;

/** Why a light shows what it shows. */
public enum LightReason {
    ENDED(Light.GREY),
    SUSPENDED(Light.GREY),
    IN_TIME(Light.GREEN),
    REPORTED_IN_TIME(Light.GREEN),
    NEAR_DUE(Light.YELLOW),
    FEEDBACK_MISSED(Light.YELLOW),
    REPORTED_LATE(Light.RED),
    OVERDUE(Light.RED);

    private final Light light;

    LightReason(Light light) {
        this.light = light;
    }

    public Light light() {
        return light;
    }
}
