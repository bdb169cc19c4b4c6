package org.shuniu.supervision.service.intake.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterEnded;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.shuniu.supervision.domain.intake.FollowUpLink;
import org.shuniu.supervision.domain.intake.FollowUpLinkRepository;
import org.shuniu.supervision.domain.intake.LinkState;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what became of a matter beside the decision it was made of, in the same transaction. */
@Component
public class WriteBackResults {
    private final FollowUpLinkRepository links;
    private final InstructionService instructions;
    private final TellSources sources;
    private final JdbcClient jdbc;

    WriteBackResults(
            FollowUpLinkRepository links, InstructionService instructions, TellSources sources, JdbcClient jdbc) {
        this.links = links;
        this.instructions = instructions;
        this.sources = sources;
        this.jdbc = jdbc;
    }

    @EventListener
    public void on(MatterEnded ended) {
        var link = links.findByMatterId(ended.matter().value()).orElse(null);
        String result = ended.step().equals("SETTLE") ? result(ended) : ended.outcome();
        if (link != null) {
            write(link, ended, result);
            if (link.source().kind().equals(InstructionId.KIND)) {
                follow(link, ended);
            }
        }
        var source = sourceOf(link, ended);
        if (source != null) {
            sources.tell(source, link == null ? 0 : link.item(), ended, words(link, ended, result));
        }
    }

    /** A matter drafted by hand names its source, too. */
    private static @Nullable SubjectRef sourceOf(@Nullable FollowUpLink link, MatterEnded ended) {
        return link == null ? ended.source() : link.source();
    }

    /** The result is given when the matter is settled; writing it off adds nothing to it. */
    private static void write(FollowUpLink link, MatterEnded ended, String result) {
        switch (ended.step()) {
            case "SETTLE" -> link.settle(result, ended.at());
            case "DROP" -> link.drop(ended.outcome(), ended.at());
            case "REOPEN" -> link.reopen();
            default -> {
                return;
            }
        }
    }

    private static String words(@Nullable FollowUpLink link, MatterEnded ended, String result) {
        String kept = link == null || !ended.step().equals("CLOSE") ? null : link.outcome();
        return kept == null ? result : kept;
    }

    /** What the lead unit reported at the end; the words with which the matter was settled where nothing was reported. */
    private String result(MatterEnded ended) {
        return jdbc.sql("""
                        select f.text from matter_feedback f join matter_part p on p.id = f.part_id
                        where f.matter_id = :matter and f.kind = 'FINAL'
                        order by (p.role = 'LEAD') desc, f.id desc limit 1""")
                .param("matter", ended.matter().value())
                .query(String.class)
                .optional()
                .orElse(ended.outcome());
    }

    private void follow(FollowUpLink moved, MatterEnded ended) {
        var source = moved.source();
        var all = links.findBySourceKindAndSourceIdAndItemOrderById(source.kind(), source.id(), moved.item());
        instructions.follow(new InstructionId(source.id()), next(all), ended.actor());
    }

    private static InstructionAction next(List<FollowUpLink> links) {
        if (links.stream().anyMatch(link -> link.state() == LinkState.OPEN)) {
            return InstructionAction.REOPEN;
        }
        return links.stream().anyMatch(link -> link.state() == LinkState.SETTLED)
                ? InstructionAction.SETTLE
                : InstructionAction.DROP;
    }
}
