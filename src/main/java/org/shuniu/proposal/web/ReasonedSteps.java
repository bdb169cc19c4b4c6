package org.shuniu.proposal.web;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.Confirm;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.handling.ClosingService;
import org.shuniu.proposal.service.handling.ExtensionService;
import org.shuniu.proposal.service.handling.MergingService;
import org.shuniu.proposal.service.handling.UnitService;
import org.springframework.stereotype.Component;

/** Steps that want a reason, or a remark, and nothing else. */
@Component
class ReasonedSteps {
    static final String REASONED = "decline|extension-refusal|separation|withdrawal";
    static final String CONFIRMED = "extension|closure";

    private final UnitService units;
    private final ExtensionService extensions;
    private final MergingService merging;
    private final ClosingService closing;

    ReasonedSteps(UnitService units, ExtensionService extensions, MergingService merging, ClosingService closing) {
        this.units = units;
        this.extensions = extensions;
        this.merging = merging;
        this.closing = closing;
    }

    void take(ProposalId id, String noun, GiveReason command, Actor actor) {
        switch (noun) {
            case "decline" -> units.decline(id, command, actor);
            case "extension-refusal" -> extensions.refuse(id, command, actor);
            case "separation" -> merging.split(id, command, actor);
            case "withdrawal" -> closing.withdraw(id, command, actor);
            default -> throw new NotFoundException();
        }
    }

    void take(ProposalId id, String noun, Confirm command, Actor actor) {
        switch (noun) {
            case "extension" -> extensions.grant(id, command, actor);
            case "closure" -> closing.close(id, command, actor);
            default -> throw new NotFoundException();
        }
    }
}
