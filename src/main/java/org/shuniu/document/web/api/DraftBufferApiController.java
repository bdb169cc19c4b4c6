package org.shuniu.document.web.api;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.view.DraftBuffer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the reader is typing into a draft and has not saved; 204 when there is nothing of the kind. */
@ApiController
@RequestMapping("/api/v1/documents")
class DraftBufferApiController {
    private final DraftBufferService buffers;
    private final DocumentQueries documents;
    private final OfficeTime time;

    DraftBufferApiController(DraftBufferService buffers, DocumentQueries documents, OfficeTime time) {
        this.buffers = buffers;
        this.documents = documents;
        this.time = time;
    }

    /** When it was kept; {@code at} in office time as the page says it. */
    record Kept(Instant savedAt, String at) {}

    @GetMapping("/draft-buffer")
    ResponseEntity<@Nullable DraftBuffer> ofNew(@CurrentActor Actor actor) {
        return answer(buffers.of(DraftBufferService.NEW, actor));
    }

    @GetMapping("/{id}/draft-buffer")
    ResponseEntity<@Nullable DraftBuffer> of(@PathVariable long id, @CurrentActor Actor actor) {
        return answer(buffers.of(new DocumentId(id), actor));
    }

    private static ResponseEntity<@Nullable DraftBuffer> answer(Optional<DraftBuffer> buffer) {
        return buffer.map(ResponseEntity::<@Nullable DraftBuffer>ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** The form may be unfinished: nothing is required but kind and direction. */
    @PutMapping("/draft-buffer")
    Kept keepNew(@RequestBody DraftDocument form, @CurrentActor Actor actor) {
        return kept(buffers.keep(DraftBufferService.NEW, form, actor));
    }

    @PutMapping("/{id}/draft-buffer")
    Kept keep(@PathVariable long id, @RequestBody DraftDocument form, @CurrentActor Actor actor) {
        return kept(buffers.keep(new DocumentId(id), form, actor));
    }

    private Kept kept(Instant at) {
        return new Kept(at, DraftBuffer.at(at, time.today()));
    }

    @DeleteMapping("/draft-buffer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetNew(@CurrentActor Actor actor) {
        buffers.forget(DraftBufferService.NEW, actor);
    }

    @DeleteMapping("/{id}/draft-buffer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable long id, @CurrentActor Actor actor) {
        var document = new DocumentId(id);
        documents.view(document, actor);
        buffers.forget(document, actor);
    }
}
