package org.shuniu.supervision.web.instruction;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.followup.FollowUpStatus;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.shuniu.supervision.service.instruction.InstructionFiles;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.intake.MatterFollowUp;
import org.shuniu.supervision.web.api.Sayings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** What belongs to an instruction: its steps, its matters with their results, the scan of its paper. */
@ApiController
@RequestMapping("/api/v1/instructions/{id}")
class InstructionPartsApiController {
    private static final Set<InstructionAction> BY_HAND =
            EnumSet.range(InstructionAction.CORRECT, InstructionAction.RECONSIDER);

    private final InstructionQueries instructions;
    private final InstructionFiles files;
    private final MatterFollowUp followUp;
    private final Sayings sayings;

    InstructionPartsApiController(
            InstructionQueries instructions, InstructionFiles files, MatterFollowUp followUp, Sayings sayings) {
        this.instructions = instructions;
        this.files = files;
        this.followUp = followUp;
        this.sayings = sayings;
    }

    /** Every step that a person takes: open, or why not. */
    @GetMapping("/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return instructions.view(new InstructionId(id), actor).actions().stream()
                .filter(line -> BY_HAND.contains(line.action()))
                .map(line -> sayings.of(line.action().name(), noun(line.action()), line.open(), line.reason()))
                .toList();
    }

    /** Last part of the page's address; that of a program below {@code /api/v1/follow-ups}, corrections are a PUT. */
    private static String noun(InstructionAction action) {
        return switch (action) {
            case CORRECT -> "edit";
            case PROPOSE -> "matter";
            case WAIVE -> "waiver";
            case RECONSIDER -> "reconsideration";
            case DROP, SETTLE, REOPEN -> throw new IllegalArgumentException(action.name());
        };
    }

    @GetMapping("/matters")
    List<FollowUpStatus.Card> matters(@PathVariable long id, @CurrentActor Actor actor) {
        var instruction = new InstructionId(id);
        instructions.view(instruction, actor);
        return followUp.of(instruction.subject(), actor);
    }

    @GetMapping("/attachments")
    List<StoredFile> attachments(@PathVariable long id, @CurrentActor Actor actor) {
        return files.of(new InstructionId(id), actor);
    }

    @PostMapping("/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile attach(@PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor)
            throws IOException {
        try (var content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return files.attach(new InstructionId(id), name, content, actor);
        }
    }

    @DeleteMapping("/attachments/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable long id, @PathVariable long fileId, @CurrentActor Actor actor) {
        files.detach(new InstructionId(id), fileId, actor);
    }
}
