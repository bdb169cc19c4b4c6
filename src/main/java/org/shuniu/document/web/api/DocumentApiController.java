package org.shuniu.document.web.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.BeginningService;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.print.SheetPrinter;
import org.shuniu.document.service.read.CaseQueries;
import org.shuniu.document.service.read.DocumentListQueries;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.view.DocumentFilter;
import org.shuniu.document.service.view.DocumentRow;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.review.OpinionView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Documents as a collection and one by one. */
@ApiController
@RequestMapping("/api/v1/documents")
class DocumentApiController {
    private final DocumentListQueries list;
    private final DocumentQueries documents;
    private final CaseQueries cases;
    private final Drafts drafts;
    private final SheetPrinter sheets;
    private final Sayings sayings;

    DocumentApiController(
            DocumentListQueries list,
            DocumentQueries documents,
            CaseQueries cases,
            Drafts drafts,
            SheetPrinter sheets,
            Sayings sayings) {
        this.list = list;
        this.documents = documents;
        this.cases = cases;
        this.drafts = drafts;
        this.sheets = sheets;
        this.sayings = sayings;
    }

    /** New papers, and further versions of them. */
    @Component("documentApiDrafts")
    record Drafts(DraftingService drafting, BeginningService beginning) {}

    @GetMapping
    PageOf<DocumentRow> page(
            @ModelAttribute DocumentFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return list.page(filter, actor, PageOf.number(page));
    }

    /** @param from the record it begins from, e.g. {@code SUPERVISION_STUDY:7} */
    @PostMapping
    ResponseEntity<DocumentView> draft(
            @Valid @RequestBody DraftDocument command,
            @RequestParam(required = false) @Nullable String from,
            @CurrentActor Actor actor) {
        var id = drafts.beginning().draft(command, from, actor);
        return ResponseEntity.created(URI.create("/api/v1/documents/" + id.value()))
                .body(documents.view(id, actor));
    }

    @GetMapping("/{id}")
    DocumentView one(@PathVariable long id, @CurrentActor Actor actor) {
        return documents.view(new DocumentId(id), actor);
    }

    @PutMapping("/{id}")
    DocumentView revise(@PathVariable long id, @Valid @RequestBody DraftDocument command, @CurrentActor Actor actor) {
        drafts.drafting().revise(new DocumentId(id), command, actor);
        return documents.view(new DocumentId(id), actor);
    }

    @GetMapping("/{id}/findings")
    List<Map<String, Object>> findings(@PathVariable long id, @CurrentActor Actor actor) {
        return documents.findings(new DocumentId(id), actor).stream()
                .map(sayings::of)
                .toList();
    }

    @GetMapping("/{id}/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return documents.actions(new DocumentId(id), actor).stream()
                .map(sayings::of)
                .toList();
    }

    @GetMapping("/{id}/opinions")
    List<OpinionView> opinions(@PathVariable long id, @CurrentActor Actor actor) {
        return cases.opinions(new DocumentId(id), actor);
    }

    @GetMapping("/{id}/rendition.pdf")
    ResponseEntity<byte[]> rendition(@PathVariable long id, @CurrentActor Actor actor) {
        return PdfAnswer.of(documents.rendition(new DocumentId(id), actor));
    }

    /** The processing sheet (处理单) with all opinions. */
    @GetMapping("/{id}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long id, @CurrentActor Actor actor) {
        byte[] pdf = sheets.sheet(new DocumentId(id), actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf);
    }
}
