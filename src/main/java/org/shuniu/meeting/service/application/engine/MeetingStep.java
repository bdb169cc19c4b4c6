package org.shuniu.meeting.service.application.engine;

import java.util.Arrays;
import java.util.Optional;
import org.shuniu.kernel.Role;

/** Steps of an application, in their usual order (MTG-11). */
enum MeetingStep {
    /** 处室负责人. */
    UNIT_HEAD(Role.UNIT_HEAD, false),
    /** 部门领导, who agreed collectively. */
    LEADERSHIP(Role.LEADER, true),
    /** 会务处. */
    MEETING_OFFICE(Role.MEETING_OFFICER, true),
    /** 秘书长 on a meeting outside of the plan (MTG-01). */
    UNPLANNED(Role.LEADER, true),
    /** 秘书长 or 副秘书长. */
    SECRETARY_GENERAL(Role.SECRETARY, true),
    /** 审批领导. */
    MEETING_APPROVAL(Role.LEADER, true);

    private final Role role;
    private final boolean required;

    MeetingStep(Role role, boolean required) {
        this.role = role;
        this.required = required;
    }

    Role role() {
        return role;
    }

    boolean isRequired() {
        return required;
    }

    static Optional<MeetingStep> of(String kind) {
        return Arrays.stream(values()).filter(step -> step.name().equals(kind)).findFirst();
    }
}
