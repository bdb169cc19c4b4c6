package org.shuniu.duty.web.swap;

import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.swap.SwapAction;
import org.shuniu.duty.domain.swap.SwapStatus;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.duty.service.swap.SwapService;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** The steps of a swap by the last part of their address. */
@Component
record SwapSteps(SwapService swaps) {

    /** Key of what to say about it. */
    String take(ShiftSwapId id, String noun, SaySwap command, Actor actor) {
        var status = SwapStatus.AGREED;
        switch (SwapAction.named(noun)) {
            case AGREE -> swaps.agree(id, command, actor);
            case DECLINE -> swaps.decline(id, command, actor);
            case CONSENT -> status = swaps.consent(id, command, actor);
            case REFUSE -> swaps.refuse(id, command, actor);
            case WITHDRAW -> swaps.withdraw(id, command, actor);
        }
        return "swap.notice." + noun + (noun.equals("consent") && status != SwapStatus.DONE ? ".part" : "");
    }
}
