package org.shuniu.meeting.web.topic;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.service.topic.MoveTopic;
import org.shuniu.meeting.service.topic.TopicBeginning;
import org.shuniu.meeting.service.topic.TopicFileService;
import org.shuniu.meeting.service.topic.TopicQueries;
import org.shuniu.meeting.service.topic.TopicService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps of a topic, and the papers that hang on it. */
@PageController
@RequestMapping("/topics/{id:\\d+}")
class TopicStepPageController {
    static final String NOUNS =
            "submission|legality|acceptance|return|pass|settlement|approval|allowance|reopening|withdrawal";

    private final TopicService topics;
    private final TopicFileService files;
    private final TopicQueries queries;
    private final TopicBeginning beginning;

    TopicStepPageController(
            TopicService topics, TopicFileService files, TopicQueries queries, TopicBeginning beginning) {
        this.topics = topics;
        this.files = files;
        this.queries = queries;
        this.beginning = beginning;
    }

    @PostMapping("/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") MoveTopic form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var action = TopicAction.named(noun).orElseThrow(NotFoundException::new);
        if (FormErrors.accepted(errors, () -> topics.take(new TopicId(id), action, form, actor))) {
            Notice.success("meeting.topic.done." + action).into(next);
            return "redirect:/topics/" + id;
        }
        model.addAttribute("topic", queries.view(new TopicId(id), actor));
        model.addAttribute("basis", beginning.of(new TopicId(id), actor).orElse(null));
        return "meeting/topic/show";
    }

    @PostMapping("/files")
    String attach(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor,
            RedirectAttributes next)
            throws IOException {
        queries.draft(new TopicId(id), actor);
        if (file == null || file.isEmpty()) {
            Notice.warning("meeting.topic.file.required").into(next);
            return "redirect:/topics/" + id;
        }
        try (var content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            files.attach(new TopicId(id), name, content, actor);
            Notice.success("meeting.topic.notice.attached").into(next);
        } catch (InvalidException refused) {
            var problem = refused.problems().get(0);
            Notice.warning(problem.key(), problem.args().toArray()).into(next);
        }
        return "redirect:/topics/" + id;
    }

    @PostMapping("/files/{file}/removal")
    String detach(@PathVariable long id, @PathVariable long file, @CurrentActor Actor actor, RedirectAttributes next) {
        files.detach(new TopicId(id), file, actor);
        Notice.success("meeting.topic.notice.detached").into(next);
        return "redirect:/topics/" + id;
    }
}
