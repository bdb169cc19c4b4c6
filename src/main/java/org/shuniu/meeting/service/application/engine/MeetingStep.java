package org.shuniu.meeting.service.application.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;

/** Steps of an application, in their usual order (MTG-11). */
enum MeetingStep {
    /** 处室负责人. */
    UNIT_HEAD(false, Role.UNIT_HEAD),
    /** 部门领导, who agreed collectively. */
    LEADERSHIP(true, Role.LEADER),
    /** 会务处. */
    MEETING_OFFICE(true, Role.MEETING_OFFICER),
    /** 秘书长 on a meeting outside of the plan (MTG-01). */
    UNPLANNED(true, Role.LEADER),
    /** 秘书长 or 副秘书长. */
    SECRETARY_GENERAL(true, Role.SECRETARY, Role.LEADER),
    /** 审批领导. */
    MEETING_APPROVAL(true, Role.LEADER, Role.PRINCIPAL);

    private final boolean required;
    private final List<Role> roles;

    MeetingStep(boolean required, Role... roles) {
        this.required = required;
        this.roles = List.of(roles);
    }

    /** Whose step it is, each alone enough; the first is proposed where a route is edited. */
    List<Role> roles() {
        return roles;
    }

    boolean isRequired() {
        return required;
    }

    /** Why somebody without the office may not handle it. */
    Refusal refusal() {
        return new Refusal("meeting.refused.step." + name());
    }

    static Optional<MeetingStep> of(String kind) {
        return Arrays.stream(values()).filter(step -> step.name().equals(kind)).findFirst();
    }
}
