package org.shuniu.meeting.web.topic;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.TopicId;
import org.shuniu.meeting.domain.topic.TopicAction;
import org.shuniu.meeting.service.topic.DescribeTopic;
import org.shuniu.meeting.service.topic.MoveTopic;
import org.shuniu.meeting.service.topic.TopicBeginning;
import org.shuniu.meeting.service.topic.TopicFileService;
import org.shuniu.meeting.service.topic.TopicFilter;
import org.shuniu.meeting.service.topic.TopicQueries;
import org.shuniu.meeting.service.topic.TopicRow;
import org.shuniu.meeting.service.topic.TopicService;
import org.shuniu.meeting.service.topic.TopicView;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Topics for programs: all that the pages do. */
@ApiController
@RequestMapping("/api/v1/topics")
class TopicApiController {
    private final TopicService topics;
    private final TopicBeginning beginning;
    private final TopicFileService files;
    private final TopicQueries queries;
    private final MessageSource words;

    TopicApiController(
            TopicService topics,
            TopicBeginning beginning,
            TopicFileService files,
            TopicQueries queries,
            MessageSource words) {
        this.topics = topics;
        this.beginning = beginning;
        this.files = files;
        this.queries = queries;
        this.words = words;
    }

    /** One step: open, or the reason in words. */
    record ActionAnswer(
            String action,
            String noun,
            boolean open,
            @Nullable String reason) {}

    @GetMapping
    PageOf<TopicRow> list(
            @ModelAttribute TopicFilter filter, @RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    /** How many topics the coordination meetings settled, and how many they passed on (MTG-26). */
    @GetMapping("/coordination")
    TopicQueries.Coordinated coordinated(@CurrentActor Actor actor) {
        return queries.coordinated(actor);
    }

    /** @param from the record it begins from, e.g. {@code SUPERVISION_STUDY:7} */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TopicView propose(
            @Valid @RequestBody DescribeTopic command,
            @RequestParam(required = false) @Nullable String from,
            @CurrentActor Actor actor) {
        return queries.view(beginning.propose(command, from, actor), actor).plain();
    }

    @GetMapping("/{id}")
    TopicView topic(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new TopicId(id), actor).plain();
    }

    /** The record it began from; nothing for most topics. */
    @GetMapping("/{id}/basis")
    Optional<TopicBeginning.Founded> basis(@PathVariable long id, @CurrentActor Actor actor) {
        return beginning.of(new TopicId(id), actor);
    }

    /** Every step of this phase: open, or why not. */
    @GetMapping("/{id}/actions")
    List<ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor, Locale locale) {
        return queries.view(new TopicId(id), actor).steps().stream()
                .map(step ->
                        new ActionAnswer(step.action().name(), step.noun(), step.open(), reason(step.reason(), locale)))
                .toList();
    }

    private @Nullable String reason(@Nullable Refusal refusal, Locale locale) {
        return refusal == null
                ? null
                : words.getMessage(refusal.key(), refusal.args().toArray(), locale);
    }

    @PutMapping("/{id}")
    TopicView edit(@PathVariable long id, @Valid @RequestBody DescribeTopic command, @CurrentActor Actor actor) {
        topics.edit(new TopicId(id), command, actor);
        return queries.view(new TopicId(id), actor).plain();
    }

    @PostMapping("/{id}/{noun:" + TopicStepPageController.NOUNS + "}")
    TopicView take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody MoveTopic command,
            @CurrentActor Actor actor) {
        topics.take(new TopicId(id), TopicAction.named(noun).orElseThrow(NotFoundException::new), command, actor);
        return queries.view(new TopicId(id), actor).plain();
    }

    @PostMapping("/{id}/files")
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile attach(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentActor Actor actor)
            throws IOException {
        queries.draft(new TopicId(id), actor);
        if (file == null) {
            throw new InvalidException(new Refusal("meeting.topic.file.required").at("file"));
        }
        try (var content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return files.attach(new TopicId(id), name, content, actor);
        }
    }

    @DeleteMapping("/{id}/files/{file}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable long id, @PathVariable long file, @CurrentActor Actor actor) {
        files.detach(new TopicId(id), file, actor);
    }
}
