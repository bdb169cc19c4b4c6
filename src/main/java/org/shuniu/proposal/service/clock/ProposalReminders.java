package org.shuniu.proposal.service.clock;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.proposal.domain.PartRole;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.domain.work.ProposalReminder;
import org.shuniu.proposal.domain.work.ProposalReminderRepository;
import org.shuniu.proposal.domain.work.ReminderKind;
import org.shuniu.proposal.service.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What time brings: a unit is urged before its opinion or reply is due, and again after. Safe to run again for the same
 * day: each reminder is sent once.
 */
@Service
@Transactional
public class ProposalReminders {
    /** The daily job. */
    private static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final JdbcClient jdbc;
    private final ProposalRepository proposals;
    private final ProposalReminderRepository reminders;
    private final ReminderPlan plan;
    private final Publication publication;

    ProposalReminders(
            JdbcClient jdbc,
            ProposalRepository proposals,
            ProposalReminderRepository reminders,
            ReminderPlan plan,
            Publication publication) {
        this.jdbc = jdbc;
        this.proposals = proposals;
        this.reminders = reminders;
        this.plan = plan;
        this.publication = publication;
    }

    /** Everything that is due on that day; answers how many reminders were sent. */
    public int run(LocalDate today) {
        int sent = 0;
        for (Long id : concerned(today)) {
            var proposal = proposals.findById(id).orElseThrow();
            for (ProposalPart part : proposal.units().current()) {
                if (part.is(PartState.ASSIGNED) || part.is(PartState.ACCEPTED)) {
                    sent += remind(proposal, part, today);
                }
            }
        }
        return sent;
    }

    private List<Long> concerned(LocalDate today) {
        return jdbc.sql("""
                        select p.id from proposal p
                        where p.status in ('ASSIGNED', 'RETURNED', 'UNDER_WAY')
                          and (p.yellow_on <= :today or exists (select 1 from proposal_part u
                            where u.proposal_id = p.id and u.state in ('ASSIGNED', 'ACCEPTED')
                              and (u.opinion_due_on <= :horizon or (u.state = 'ASSIGNED' and u.decline_by < :today))))
                        order by p.id""")
                .param("today", today)
                .param("horizon", plan.horizon(today))
                .query(Long.class)
                .list();
    }

    private int remind(Proposal proposal, ProposalPart part, LocalDate today) {
        int sent = 0;
        for (var due : plan.of(proposal, part, today)) {
            int round = proposal.clocks().round();
            var about = due.dates().aboutOn();
            if (!reminders.existsByPartIdAndRoundAndKindAndAboutOn(part.id(), round, due.kind(), about)) {
                var at = publication.time().now();
                reminders.save(new ProposalReminder(proposal, part, due.kind(), due.dates(), today, at));
                publication
                        .announcer()
                        .reminded(
                                proposal,
                                "REMIND_" + due.kind(),
                                NOBODY,
                                facts(part, due),
                                told(proposal, part, due.kind()));
                sent++;
            }
        }
        return sent;
    }

    private static Map<String, String> facts(ProposalPart part, ReminderPlan.Due due) {
        return Map.of(
                "proposalUnit", part.unitName(),
                "proposalDue", due.dates().dueOn().toString());
    }

    /** Who receives for the unit; of what is late also its head, who receives for the lead unit, and the office. */
    private Set<Long> told(Proposal proposal, ProposalPart part, ReminderKind kind) {
        var desks = publication.desks();
        var told = new HashSet<>(desks.receiversOf(part.unitId()));
        if (kind.isLate()) {
            told.addAll(desks.headsOf(part.unitId()));
            told.addAll(desks.supervisionOf(proposal.officeId()));
            proposal.units().current().stream()
                    .filter(other -> other.role() == PartRole.LEAD)
                    .forEach(lead -> told.addAll(desks.receiversOf(lead.unitId())));
        }
        return told;
    }
}
