package org.shuniu.proposal.service.handling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.kernel.Actor;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.ProposalMoved;
import org.shuniu.proposal.domain.PartRole;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.service.Limits;
import org.shuniu.proposal.service.Publication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts limits again when a year's calendar is loaded or changed, and tells those whose date moves. */
@Component
class RecountTerms {
    private static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final JdbcClient jdbc;
    private final ProposalRepository proposals;
    private final Limits limits;
    private final Publication publication;
    private final ApplicationEventPublisher events;

    RecountTerms(
            JdbcClient jdbc,
            ProposalRepository proposals,
            Limits limits,
            Publication publication,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.limits = limits;
        this.publication = publication;
        this.events = events;
    }

    @ApplicationModuleListener(id = "proposal.recountTerms")
    void on(CalendarYearLoaded loaded) {
        concerned(loaded).stream()
                .map(id -> proposals.findById(id).orElseThrow())
                .filter(this::recounted)
                .forEach(proposal -> tell(proposal, loaded));
    }

    /** Also those that were certain: a year's arrangement may be changed. */
    private List<Long> concerned(CalendarYearLoaded loaded) {
        return jdbc.sql("""
                        select p.id from proposal p where p.status in ('ASSIGNED', 'RETURNED', 'UNDER_WAY')
                          and p.counted_from <= :until and (p.due_on >= :from
                            or exists (select 1 from proposal_part u
                              where u.proposal_id = p.id
                                and greatest(u.opinion_due_on, u.decline_by) >= :from))
                        order by p.id""")
                .param("from", loaded.from())
                .param("until", loaded.until())
                .query(Long.class)
                .list();
    }

    /** True when a date moved or is certain now. */
    private boolean recounted(Proposal proposal) {
        var before = Objects.requireNonNull(proposal.clocks().term());
        var after = limits.term(before.countedFrom(), before.months());
        proposal.recount(after);
        boolean moved = !before.dueOn().equals(after.dueOn()) || before.dueProvisional() != after.dueProvisional();
        for (var part : proposal.units().current()) {
            moved |= recounted(part);
        }
        return moved;
    }

    /** How long it may decline concerns only a unit that has not accepted yet. */
    private boolean recounted(ProposalPart part) {
        var declineBy = limits.declineBy(part.assignedOn());
        var opinion = part.role() == PartRole.CO ? limits.opinionDue(part.assignedOn()) : null;
        boolean moved = part.is(PartState.ASSIGNED) && !declineBy.equals(part.declineBy());
        if (opinion != null) {
            moved |= !opinion.date().equals(part.opinionDueOn())
                    || opinion.provisional() != part.isOpinionDueProvisional();
        }
        part.recount(declineBy, opinion);
        return moved;
    }

    private void tell(Proposal proposal, CalendarYearLoaded loaded) {
        var id = new ProposalId(proposal.id());
        var told = new ArrayList<>(publication.desks().supervisorsOf(proposal.officeId()));
        proposal.units()
                .current()
                .forEach(part -> told.addAll(publication.desks().receiversOf(part.unitId())));
        events.publishEvent(new ProposalMoved(
                "proposal:due:" + loaded.year() + ":" + loaded.at().toEpochMilli() + ":" + id.value(),
                id,
                "DUE_FIXED",
                proposal.particulars().title(),
                NOBODY,
                publication.time().now(),
                Map.of("year", Integer.toString(loaded.year())),
                new HashSet<>(told)));
    }
}
