package org.shuniu.duty.web.bulletin;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinAction;
import org.shuniu.duty.service.bulletin.BulletinFilter;
import org.shuniu.duty.service.bulletin.BulletinPrinter;
import org.shuniu.duty.service.bulletin.BulletinQueries;
import org.shuniu.duty.service.bulletin.BulletinReading;
import org.shuniu.duty.service.bulletin.BulletinRow;
import org.shuniu.duty.service.bulletin.BulletinService;
import org.shuniu.duty.service.bulletin.BulletinView;
import org.shuniu.duty.service.bulletin.DraftBulletin;
import org.shuniu.duty.service.bulletin.EditBulletin;
import org.shuniu.duty.service.bulletin.MoveBulletin;
import org.shuniu.duty.service.bulletin.ToldIncident;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
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

/** 《值班快报》 for programs: all that the pages do. */
@ApiController
@RequestMapping("/api/v1/duty-bulletins")
class BulletinApiController {
    private final BulletinService bulletins;
    private final BulletinQueries queries;
    private final BulletinReading reading;
    private final BulletinPrinter printer;
    private final MessageSource words;

    BulletinApiController(
            BulletinService bulletins,
            BulletinQueries queries,
            BulletinReading reading,
            BulletinPrinter printer,
            MessageSource words) {
        this.words = words;
        this.bulletins = bulletins;
        this.queries = queries;
        this.reading = reading;
        this.printer = printer;
    }

    /** One step: open, or the reason in words. */
    record ActionAnswer(
            String action,
            String noun,
            boolean open,
            @Nullable String reason) {}

    @GetMapping
    PageOf<BulletinRow> list(
            @ModelAttribute BulletinFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    /** Incidents a new issue may tell of; {@code proposed} where one is asked for. */
    @GetMapping("/incidents")
    List<ToldIncident> offered(@CurrentActor Actor actor) {
        return queries.offered(actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BulletinView draft(@Valid @RequestBody DraftBulletin command, @CurrentActor Actor actor) {
        return queries.view(bulletins.draft(command, actor), actor).plain();
    }

    /** Opening it is the receipt of a reader. */
    @GetMapping("/{id}")
    BulletinView bulletin(@PathVariable long id, @CurrentActor Actor actor) {
        reading.opened(new BulletinId(id), actor);
        return queries.view(new BulletinId(id), actor).plain();
    }

    /** Every step of this phase: open, or why not. */
    @GetMapping("/{id}/actions")
    List<ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor, Locale locale) {
        return queries.view(new BulletinId(id), actor).steps().stream()
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
        queries.forStep(new BulletinId(id), BulletinAction.EDIT, actor);
        return queries.candidates(new BulletinId(id), actor);
    }

    @PutMapping("/{id}")
    BulletinView edit(@PathVariable long id, @Valid @RequestBody EditBulletin command, @CurrentActor Actor actor) {
        bulletins.edit(new BulletinId(id), command, actor);
        return queries.view(new BulletinId(id), actor).plain();
    }

    @PostMapping("/{id}/{noun:" + BulletinStepPageController.NOUNS + "}")
    BulletinView take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody MoveBulletin command,
            @CurrentActor Actor actor) {
        var action = BulletinAction.named(noun).orElseThrow(NotFoundException::new);
        bulletins.take(new BulletinId(id), action, command, actor);
        return queries.view(new BulletinId(id), actor).plain();
    }

    @GetMapping("/{id}/report.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] content = printer.pdf(new BulletinId(id), actor);
        reading.opened(new BulletinId(id), actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(content);
    }
}
