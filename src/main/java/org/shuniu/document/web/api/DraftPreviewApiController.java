package org.shuniu.document.web.api;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.document.service.read.PreviewQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The printed pages of a draft as it would be after saving; nothing is stored. */
@ApiController
@RequestMapping("/api/v1/documents")
class DraftPreviewApiController {
    private final PreviewQueries previews;

    DraftPreviewApiController(PreviewQueries previews) {
        this.previews = previews;
    }

    @PostMapping("/preview")
    ResponseEntity<byte[]> ofNew(@Valid @RequestBody DraftDocument form, @CurrentActor Actor actor) {
        return PdfAnswer.of(previews.printed(DraftBufferService.NEW, form, actor));
    }

    @PostMapping("/{id}/preview")
    ResponseEntity<byte[]> ofDraft(
            @PathVariable long id, @Valid @RequestBody DraftDocument form, @CurrentActor Actor actor) {
        return PdfAnswer.of(previews.printed(new DocumentId(id), form, actor));
    }
}
