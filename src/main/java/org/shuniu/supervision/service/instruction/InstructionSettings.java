package org.shuniu.supervision.service.instruction;

import org.shuniu.supervision.domain.instruction.InstructionUrgency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Working days for an instruction that names no limit; local rules differ (B-3.2). */
@ConfigurationProperties("shuniu.supervision.instruction")
record InstructionSettings(
        @DefaultValue("15") int ordinaryDays,
        @DefaultValue("5") int urgentDays,
        @DefaultValue("1") int extremelyUrgentDays) {
    int days(InstructionUrgency urgency) {
        return switch (urgency) {
            case ORDINARY -> ordinaryDays;
            case URGENT -> urgentDays;
            case EXTREMELY_URGENT -> extremelyUrgentDays;
        };
    }
}
