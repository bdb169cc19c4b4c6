package org.shuniu.supervision.web.instruction;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;
import org.shuniu.supervision.service.instruction.InstructionFiles;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.intake.MatterFollowUp;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form and the page of an instruction show. */
@Component
class InstructionScreen {
    private final InstructionQueries instructions;
    private final InstructionFiles files;
    private final MatterFollowUp followUp;

    InstructionScreen(InstructionQueries instructions, InstructionFiles files, MatterFollowUp followUp) {
        this.instructions = instructions;
        this.files = files;
        this.followUp = followUp;
    }

    void show(InstructionId id, Actor actor, Model model) {
        model.addAttribute("instruction", instructions.view(id, actor));
        model.addAttribute("cards", followUp.of(id.subject(), actor));
        model.addAttribute("files", files.of(id, actor));
    }

    /** @param search what is typed to find the paper */
    void form(@Nullable String search, Actor actor, Model model) {
        List<Option> leaders = instructions.leaders(actor).stream()
                .map(leader -> Option.named(String.valueOf(leader.id()), leader.name() + " " + leader.title()))
                .toList();
        model.addAttribute(
                "leaders",
                Stream.concat(Stream.of(Option.key("", "instruction.choose")), leaders.stream())
                        .toList());
        model.addAttribute("kinds", Choices.of("instruction.kind.", InstructionKind.values()));
        model.addAttribute("urgencies", Choices.of("instruction.urgency.", InstructionUrgency.values()));
        model.addAttribute("search", search);
        model.addAttribute("papers", instructions.papers(search, actor));
    }
}
