package org.shuniu.proposal.service.read;

import java.time.LocalDate;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.service.view.ProposalFilter;

/** What the reader may know of, narrowed by the filter. */
final class ListSql {
    static final String RUNNING = "s.status in ('ASSIGNED', 'RETURNED', 'UNDER_WAY')";

    private ListSql() {}

    static Conditions of(ProposalFilter filter, Actor actor, LocalDate today) {
        var asked = Conditions.seen(ProposalId.KIND, actor)
                .words("""
                        (s.title ilike :text or s.number ilike :text or exists (select 1 from proposal_proposer p
                         where p.proposal_id = s.id and p.name ilike :text))""", "text", filter.text())
                .equal("s.kind", "kind", filter.kind())
                .equal("s.status", "status", filter.status())
                .words("s.session_name ilike :session", "session", filter.session())
                .words("""
                        exists (select 1 from proposal_part u where u.proposal_id = s.id and u.state <> 'REPLACED'
                         and u.unit_name ilike :unit)""", "unit", filter.unit());
        var light = filter.light();
        return light == null ? asked : asked.and(shows(light)).bind("today", today);
    }

    /** The same judgement as {@link Light#of}. */
    private static String shows(Light light) {
        return switch (light) {
            case GREEN -> RUNNING + " and :today < s.yellow_on and :today <= s.due_on";
            case YELLOW -> RUNNING + " and :today >= s.yellow_on and :today <= s.due_on";
            case RED -> RUNNING + " and :today > s.due_on";
            case GREY -> "not (" + RUNNING + ")";
        };
    }
}
