package org.shuniu.supervision.service.intake.result;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterEnded;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.instruction.InstructionRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the source of a matter how it ended; of an instruction, also the paper on which it stands. */
@Component
class TellSources {
    private static final Map<String, FollowUpSettled.Step> STEPS = Map.of(
            "SETTLE", FollowUpSettled.Step.SETTLED,
            "CLOSE", FollowUpSettled.Step.CLOSED,
            "REOPEN", FollowUpSettled.Step.REOPENED);

    private final MatterRepository matters;
    private final InstructionRepository instructions;
    private final ApplicationEventPublisher events;

    TellSources(MatterRepository matters, InstructionRepository instructions, ApplicationEventPublisher events) {
        this.matters = matters;
        this.instructions = instructions;
        this.events = events;
    }

    /** A matter that was never established is no result: its source learns of none. */
    void tell(SubjectRef source, int item, MatterEnded ended, String outcome) {
        var step = STEPS.get(ended.step());
        if (step == null) {
            return;
        }
        var work = work(ended.matter());
        Stream.concat(Stream.of(source), paper(source).stream())
                .map(told -> new FollowUpSettled(
                        told, told.equals(source) ? item : 0, work, step, outcome, ended.actor(), ended.at()))
                .forEach(events::publishEvent);
    }

    private FollowUpSettled.Work work(MatterId id) {
        var matter = matters.findById(id.value()).orElseThrow();
        return new FollowUpSettled.Work(
                id.subject(), matter.marks().number(), matter.task().title(), id.link());
    }

    private Optional<SubjectRef> paper(SubjectRef source) {
        return source.kind().equals(InstructionId.KIND)
                ? instructions
                        .findById(source.id())
                        .map(Instruction::paper)
                        .flatMap(paper -> Optional.ofNullable(paper.subject()))
                : Optional.empty();
    }
}
