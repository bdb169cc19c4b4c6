package org.shuniu.rules.service;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.rules.OverrideCard;
import org.shuniu.rules.domain.RuleOverrideRepository;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The monitoring list of lifted rules: those of records that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class OverrideQueries {
    private static final int SIZE = 20;

    private final RuleOverrideRepository overrides;
    private final OverrideService service;

    OverrideQueries(RuleOverrideRepository overrides, OverrideService service) {
        this.overrides = overrides;
        this.service = service;
    }

    /** @param asked number of the page, from 1 */
    public PageOf<OverrideCard> page(Actor actor, int asked) {
        if (actor.isAdministrator()) {
            throw new RefusedException(new Refusal("rules.refused.business"));
        }
        int number = PageOf.number(asked);
        var page = overrides.visibleTo(Principals.of(actor), PageRequest.of(number - 1, SIZE));
        List<OverrideCard> rows = page.getContent().stream()
                .map(override -> service.card(override, actor))
                .toList();
        return new PageOf<>(rows, number, SIZE, page.getTotalElements(), false);
    }
}
