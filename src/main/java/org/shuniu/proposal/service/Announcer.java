package org.shuniu.proposal.service;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.ProposalMoved;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.Proposer;
import org.shuniu.proposal.domain.work.Milestone;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.domain.work.MilestoneRepository;
import org.shuniu.search.SearchIndex;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells timeline, trail, inbox and search what happened, within the change. */
@Component
public class Announcer {
    private final MilestoneRepository timeline;
    private final ApplicationEventPublisher events;
    private final SearchIndex search;
    private final OfficeTime time;

    public Announcer(
            MilestoneRepository timeline, ApplicationEventPublisher events, SearchIndex search, OfficeTime time) {
        this.timeline = timeline;
        this.events = events;
        this.search = search;
        this.time = time;
    }

    public void moved(Proposal proposal, ProposalAction action, What what, Actor actor) {
        moved(proposal, action, what, actor, List.of());
    }

    /** @param told persons who find it in their inbox; who did it is left out */
    public void moved(Proposal proposal, ProposalAction action, What what, Actor actor, Collection<Long> told) {
        timeline.save(new Milestone(proposal, action, what, By.of(actor, time.now())));
        announce(proposal, action.name(), what, actor, told);
    }

    /** A registration, which is no step of the table. */
    public void registered(Proposal proposal, Actor actor) {
        announce(proposal, "REGISTER", new What(proposal.registeredOn(), null, null), actor, List.of());
    }

    /** A reminder of the daily job, which keeps its own record. */
    public void reminded(
            Proposal proposal, String step, Actor nobody, Map<String, String> facts, Collection<Long> told) {
        publish(proposal, step, nobody, facts, told);
    }

    private void announce(Proposal proposal, String step, What what, Actor actor, Collection<Long> told) {
        publish(proposal, step, actor, facts(proposal, what), told);
    }

    private void publish(
            Proposal proposal, String step, Actor actor, Map<String, String> facts, Collection<Long> told) {
        var id = new ProposalId(proposal.id());
        Set<Long> audience =
                told.stream().filter(person -> person != actor.personId()).collect(Collectors.toSet());
        events.publishEvent(new ProposalMoved(
                ProposalMoved.newKey(id),
                id,
                step,
                proposal.particulars().title(),
                actor,
                time.now(),
                facts,
                audience));
    }

    private static Map<String, String> facts(Proposal proposal, What what) {
        var facts = new HashMap<String, String>();
        facts.put("round", String.valueOf(proposal.clocks().round()));
        facts.put("proposalOn", what.on().toString());
        String unit = what.unitName();
        if (unit != null) {
            facts.put("proposalUnit", unit);
        }
        var term = proposal.clocks().term();
        if (term != null) {
            facts.put("proposalDue", term.dueOn().toString());
        }
        return facts;
    }

    /** Writes the search row in the same transaction as the record. */
    public void index(Proposal proposal) {
        var id = new ProposalId(proposal.id());
        var particulars = proposal.particulars();
        String names = proposal.proposers().stream().map(Proposer::name).collect(Collectors.joining("\n"));
        search.put(
                id.subject(),
                particulars.title(),
                particulars.number(),
                String.join(
                        "\n",
                        particulars.session(),
                        particulars.text(),
                        names,
                        proposal.units().names()),
                proposal.registeredOn(),
                id.link());
    }
}
