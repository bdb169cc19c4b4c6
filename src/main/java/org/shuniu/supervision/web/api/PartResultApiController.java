package org.shuniu.supervision.web.api;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.Examine;
import org.shuniu.supervision.service.command.GiveFeedback;
import org.shuniu.supervision.service.command.Remind;
import org.shuniu.supervision.service.part.ExaminationService;
import org.shuniu.supervision.service.part.FeedbackService;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.view.PartView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** 反馈 with evidence, 报送办结, 审核 and 催办 of one unit's part. */
@ApiController
@RequestMapping("/api/v1/matters/{id}/parts/{partId}")
class PartResultApiController {
    private final FeedbackService feedback;
    private final ExaminationService examinations;
    private final MatterQueries matters;

    PartResultApiController(FeedbackService feedback, ExaminationService examinations, MatterQueries matters) {
        this.feedback = feedback;
        this.examinations = examinations;
        this.matters = matters;
    }

    private PartView part(long id, long partId, Actor actor) {
        return Sayings.plain(matters.part(new MatterId(id), partId, actor));
    }

    /** A file first, then the feedback that names it. */
    @PostMapping("/evidence")
    StoredFile attach(
            @PathVariable long id,
            @PathVariable long partId,
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var content = file.getInputStream()) {
            return feedback.attach(new MatterId(id), partId, name, content, actor);
        }
    }

    @PostMapping("/feedback")
    PartView feedBack(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody GiveFeedback command,
            @CurrentActor Actor actor) {
        feedback.feedBack(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/report")
    PartView report(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody Confirm command,
            @CurrentActor Actor actor) {
        feedback.report(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/examination")
    PartView examine(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody Examine command,
            @CurrentActor Actor actor) {
        examinations.examine(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/reminders")
    PartView remind(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody Remind command,
            @CurrentActor Actor actor) {
        examinations.remind(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }
}
