package org.shuniu.duty.web.swap;

import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.swap.SwapAction;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.duty.service.swap.SwapService;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** The steps of a swap by the last part of their address. */
@Component
record SwapSteps(SwapService swaps) {

    void take(ShiftSwapId id, String noun, SaySwap command, Actor actor) {
        switch (SwapAction.named(noun)) {
            case AGREE -> swaps.agree(id, command, actor);
            case DECLINE -> swaps.decline(id, command, actor);
            case CONSENT -> swaps.consent(id, command, actor);
            case REFUSE -> swaps.refuse(id, command, actor);
            case WITHDRAW -> swaps.withdraw(id, command, actor);
        }
    }
}
