package org.shuniu.supervision.service.intake;

import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps every decision that is to be followed up, and proposes its matter where it says enough. May run twice. */
@Component
public class KeepFollowUpRequests {
    private static final Logger log = LoggerFactory.getLogger(KeepFollowUpRequests.class);

    private final FollowUpBook book;
    private final AutomaticMatter matters;

    KeepFollowUpRequests(FollowUpBook book, AutomaticMatter matters) {
        this.book = book;
        this.matters = matters;
    }

    @ApplicationModuleListener(id = "supervision.followUpRequests")
    public void keep(FollowUpRequested request) {
        book.keep(request);
        try {
            matters.propose(request);
        } catch (InvalidException e) {
            log.info("Decision {} of {} waits for a person: {}", request.item(), request.source(), e.getMessage());
        }
    }
}
