package org.shuniu.proposal.service.read;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.proposal.domain.work.Milestone;
import org.shuniu.proposal.domain.work.MilestoneRepository;
import org.shuniu.proposal.domain.work.ProposalReminder;
import org.shuniu.proposal.domain.work.ProposalReminderRepository;
import org.shuniu.proposal.service.view.TimelineLine;
import org.springframework.stereotype.Component;

/** Every step of a proposal and every reminder, in the order they came. */
@Component("proposalTimeline")
class Timeline {
    private final MilestoneRepository milestones;
    private final ProposalReminderRepository reminders;

    Timeline(MilestoneRepository milestones, ProposalReminderRepository reminders) {
        this.milestones = milestones;
        this.reminders = reminders;
    }

    List<TimelineLine> of(long proposal) {
        return Stream.concat(
                        milestones.findByProposalIdOrderById(proposal).stream().map(Timeline::line),
                        reminders.findByProposalIdOrderById(proposal).stream().map(Timeline::line))
                .sorted(Comparator.comparing(TimelineLine::at))
                .toList();
    }

    private static TimelineLine line(Milestone step) {
        return new TimelineLine(
                step.round(),
                step.action().name(),
                step.happenedOn(),
                step.unitName(),
                step.remark(),
                step.dueOn(),
                step.actor().signature(),
                step.actor().unitName(),
                step.actor().at());
    }

    /** Nobody sent it. */
    private static TimelineLine line(ProposalReminder reminder) {
        return new TimelineLine(
                reminder.round(),
                "REMIND_" + reminder.kind(),
                reminder.sentOn(),
                reminder.unitName(),
                null,
                reminder.dueOn(),
                null,
                null,
                reminder.doneAt());
    }
}
