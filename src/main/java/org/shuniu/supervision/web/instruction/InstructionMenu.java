package org.shuniu.supervision.web.instruction;

import java.util.EnumSet;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu lines of the register and of the decisions that wait. */
@Configuration(proxyBeanMethods = false)
class InstructionMenu {
    @Bean
    NavEntry instructionsEntry() {
        return new NavEntry(
                        "instruction.menu",
                        "/instructions",
                        "chat-square-text",
                        31,
                        EnumSet.of(
                                Role.SUPERVISOR,
                                Role.SUPERVISION_HEAD,
                                Role.RECORDING_CLERK,
                                Role.SECRETARY,
                                Role.LEADER,
                                Role.PRINCIPAL))
                .under("supervision.menu.group");
    }

    @Bean
    NavEntry followUpsEntry() {
        return new NavEntry(
                        "intake.menu",
                        "/follow-ups",
                        "clipboard-plus",
                        32,
                        EnumSet.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD))
                .under("supervision.menu.group");
    }
}
