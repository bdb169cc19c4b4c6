package org.shuniu.document.web.api;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.draft.AttachmentService;
import org.shuniu.document.service.read.CaseQueries;
import org.shuniu.document.service.read.IssueQueries;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.document.service.read.OccasionQueries;
import org.shuniu.document.service.read.VersionQueries;
import org.shuniu.document.service.view.Comparison;
import org.shuniu.document.service.view.IssueView;
import org.shuniu.document.service.view.JudgementsView;
import org.shuniu.document.service.view.OccasionView;
import org.shuniu.document.service.view.VersionLine;
import org.shuniu.document.service.view.VersionView;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.review.CaseProgress;
import org.shuniu.review.WorkItemView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** What belongs to a document: versions, judgements, route, own work item, attachments. */
@ApiController
@RequestMapping("/api/v1/documents/{id}")
class DocumentPartsApiController {
    private final VersionQueries versions;
    private final JudgementQueries judgements;
    private final IssueQueries issues;
    private final CaseQueries cases;
    private final OccasionQueries occasions;
    private final AttachmentService attachments;

    DocumentPartsApiController(
            VersionQueries versions,
            JudgementQueries judgements,
            IssueQueries issues,
            CaseQueries cases,
            OccasionQueries occasions,
            AttachmentService attachments) {
        this.versions = versions;
        this.judgements = judgements;
        this.issues = issues;
        this.cases = cases;
        this.occasions = occasions;
        this.attachments = attachments;
    }

    @GetMapping("/versions")
    List<VersionLine> versions(@PathVariable long id, @CurrentActor Actor actor) {
        return versions.of(new DocumentId(id), actor);
    }

    @GetMapping("/versions/{number}")
    VersionView version(@PathVariable long id, @PathVariable int number, @CurrentActor Actor actor) {
        return versions.version(new DocumentId(id), number, actor);
    }

    @GetMapping("/comparison")
    Comparison compare(
            @PathVariable long id, @RequestParam int before, @RequestParam int after, @CurrentActor Actor actor) {
        return versions.compare(new DocumentId(id), before, after, actor);
    }

    @GetMapping("/judgements")
    JudgementsView judgements(@PathVariable long id, @CurrentActor Actor actor) {
        return judgements.of(new DocumentId(id), actor);
    }

    @GetMapping("/issue")
    IssueView issue(@PathVariable long id, @CurrentActor Actor actor) {
        return issues.of(new DocumentId(id), actor);
    }

    @GetMapping("/progress")
    ResponseEntity<CaseProgress> progress(@PathVariable long id, @CurrentActor Actor actor) {
        return ResponseEntity.of(cases.progress(new DocumentId(id), actor));
    }

    /** The reader's own open item with the version that a step must carry; 204 when nothing waits for him. */
    @GetMapping("/work-item")
    ResponseEntity<@Nullable WorkItemView> item(@PathVariable long id, @CurrentActor Actor actor) {
        return cases.item(new DocumentId(id), actor)
                .map(ResponseEntity::<@Nullable WorkItemView>ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** What the paper answers when another module began it. */
    @GetMapping("/occasion")
    ResponseEntity<OccasionView> occasion(@PathVariable long id, @CurrentActor Actor actor) {
        return ResponseEntity.of(occasions.of(new DocumentId(id), actor));
    }

    @GetMapping("/attachments")
    List<StoredFile> attachments(@PathVariable long id, @CurrentActor Actor actor) {
        return attachments.of(new DocumentId(id), actor);
    }

    @PostMapping("/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile attach(@PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor)
            throws IOException {
        try (var content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return attachments.attach(new DocumentId(id), name, content, actor);
        }
    }

    @DeleteMapping("/attachments/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void detach(@PathVariable long id, @PathVariable long fileId, @CurrentActor Actor actor) {
        attachments.detach(new DocumentId(id), fileId, actor);
    }
}
