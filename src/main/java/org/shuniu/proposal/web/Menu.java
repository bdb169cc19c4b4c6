package org.shuniu.proposal.web;

import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.NavEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The menu line of proposals, for those who register, lead, handle or rate them. */
@Configuration(proxyBeanMethods = false)
class Menu {
    @Bean
    NavEntry proposalsEntry() {
        var roles = Set.of(
                Role.SUPERVISOR,
                Role.SUPERVISION_HEAD,
                Role.SUPERVISION_LIAISON,
                Role.UNIT_HEAD,
                Role.LEADER,
                Role.PRINCIPAL,
                Role.DRAFTER,
                Role.PROPOSAL_LIAISON);
        return new NavEntry("proposal.menu", "/proposals", "chat-left-text", 46, roles).under("supervision.menu.group");
    }
}
