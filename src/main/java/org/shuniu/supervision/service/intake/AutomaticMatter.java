package org.shuniu.supervision.service.intake;

import java.util.List;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ProposeMatter;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.intake.DecisionLock;
import org.shuniu.supervision.domain.intake.FollowUpLink;
import org.shuniu.supervision.domain.intake.FollowUpLinkRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A decision that names its unit becomes a proposed matter by itself (SUP-14); what is refused stays in the list. */
@Service
public class AutomaticMatter {
    private static final int TITLE = 60;

    private final Matters matters;
    private final FollowUpLinkRepository links;
    private final DecisionLock lock;
    private final OfficeTime time;

    AutomaticMatter(Matters matters, FollowUpLinkRepository links, DecisionLock lock, OfficeTime time) {
        this.matters = matters;
        this.links = links;
        this.lock = lock;
        this.time = time;
    }

    /** In a transaction of its own: a refusal must not take the kept request with it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void propose(FollowUpRequested request) {
        var source = request.source();
        lock.take(source, request.item());
        boolean done = !links.findBySourceKindAndSourceIdAndItemOrderById(source.kind(), source.id(), request.item())
                .isEmpty();
        if (done || !request.needsMatter() || request.unitId() == null) {
            return;
        }
        long matter = matters.propose(
                new ProposeMatter(
                        Decisions.kindOf(source),
                        source,
                        title(request.text()),
                        request.text(),
                        request.unitId(),
                        List.of(),
                        request.dueOn(),
                        null,
                        false,
                        false,
                        ReportingFrequency.NONE,
                        null),
                request.actor());
        links.save(new FollowUpLink(source, request.item(), matter, request.actor(), time.now()));
    }

    /** The first sentence, as far as a title goes. */
    static String title(String text) {
        String first = text.strip().split("[。；;\\r\\n]", 2)[0].strip();
        return first.length() > TITLE ? first.substring(0, TITLE) : first;
    }
}
