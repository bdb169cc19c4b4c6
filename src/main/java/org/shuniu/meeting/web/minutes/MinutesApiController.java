package org.shuniu.meeting.web.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.service.minutes.EditMinutes;
import org.shuniu.meeting.service.minutes.MinutesReading;
import org.shuniu.meeting.service.minutes.MinutesService;
import org.shuniu.meeting.service.minutes.MoveMinutes;
import org.shuniu.meeting.service.minutes.read.MinutesFilter;
import org.shuniu.meeting.service.minutes.read.MinutesPrinter;
import org.shuniu.meeting.service.minutes.read.MinutesQueries;
import org.shuniu.meeting.service.minutes.read.MinutesRow;
import org.shuniu.meeting.service.minutes.read.MinutesView;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Minutes for programs: all that the pages do. */
@ApiController
@RequestMapping("/api/v1/minutes")
class MinutesApiController {
    private final MinutesService minutes;
    private final MinutesQueries queries;
    private final MinutesReading reading;
    private final MinutesPrinter printer;
    private final MessageSource words;

    MinutesApiController(
            MinutesService minutes,
            MinutesQueries queries,
            MinutesReading reading,
            MinutesPrinter printer,
            MessageSource words) {
        this.minutes = minutes;
        this.queries = queries;
        this.reading = reading;
        this.printer = printer;
        this.words = words;
    }

    /** One step: open, or the reason in words. */
    record ActionAnswer(
            String action,
            String noun,
            boolean open,
            @Nullable String reason) {}

    /** Of which meeting. */
    record DraftMinutes(
            @NotNull(message = "{meeting.minutes.meeting.required}")
            Long meetingId) {}

    @GetMapping
    PageOf<MinutesRow> list(
            @ModelAttribute MinutesFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    MinutesView draft(@Valid @RequestBody DraftMinutes command, @CurrentActor Actor actor) {
        return queries.view(minutes.draft(new MeetingId(command.meetingId()), actor), actor)
                .plain();
    }

    /** Opening them is the receipt of a reader. */
    @GetMapping("/{id}")
    MinutesView show(@PathVariable long id, @CurrentActor Actor actor) {
        reading.opened(new MinutesId(id), actor);
        return queries.view(new MinutesId(id), actor).plain();
    }

    /** Every step of this phase: open, or why not. */
    @GetMapping("/{id}/actions")
    List<ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor, Locale locale) {
        return queries.view(new MinutesId(id), actor).steps().stream()
                .map(step ->
                        new ActionAnswer(step.action().name(), step.noun(), step.open(), reason(step.reason(), locale)))
                .toList();
    }

    private @Nullable String reason(@Nullable Refusal refusal, Locale locale) {
        return refusal == null
                ? null
                : words.getMessage(refusal.key(), refusal.args().toArray(), locale);
    }

    /** Whom the distribution list may name. */
    @GetMapping("/{id}/readers")
    List<ListedReader> candidates(@PathVariable long id, @CurrentActor Actor actor) {
        queries.forStep(new MinutesId(id), MinutesAction.EDIT, actor);
        return queries.candidates(new MinutesId(id), actor);
    }

    @PutMapping("/{id}")
    MinutesView edit(@PathVariable long id, @Valid @RequestBody EditMinutes command, @CurrentActor Actor actor) {
        minutes.edit(new MinutesId(id), command, actor);
        return queries.view(new MinutesId(id), actor).plain();
    }

    @PostMapping("/{id}/{noun:" + MinutesStepPageController.NOUNS + "}")
    MinutesView take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody MoveMinutes command,
            @CurrentActor Actor actor) {
        minutes.take(new MinutesId(id), MinutesAction.named(noun).orElseThrow(NotFoundException::new), command, actor);
        return queries.view(new MinutesId(id), actor).plain();
    }

    @GetMapping("/{id}/minutes.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.pdf(new MinutesId(id), actor);
        reading.opened(new MinutesId(id), actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }

    @GetMapping("/{id}/minutes.docx")
    ResponseEntity<byte[]> docx(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.docx(new MinutesId(id), actor);
        return ResponseEntity.ok().contentType(MinutesStepPageController.DOCX).body(content);
    }
}
