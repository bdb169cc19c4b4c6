package org.shuniu.document.service.draft;

import java.util.Set;
import org.shuniu.document.DocumentMoved;
import org.shuniu.document.domain.DocumentAction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A draft that leaves the drafter's desk takes along what was still being typed into it. */
@Component
class ForgetClosedDrafts {
    private static final Set<String> LEAVING = Set.of(DocumentAction.SUBMIT.name(), DocumentAction.WITHDRAW.name());

    private final DraftBufferService buffers;

    ForgetClosedDrafts(DraftBufferService buffers) {
        this.buffers = buffers;
    }

    @EventListener
    void on(DocumentMoved moved) {
        if (LEAVING.contains(moved.step())) {
            buffers.forgetAll(moved.document());
        }
    }
}
