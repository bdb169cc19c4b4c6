package org.shuniu.document.web.draft;

import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Throws away what was typed and not saved. */
@PageController
class DraftBufferPageController {
    private final DraftBufferService buffers;
    private final DocumentQueries documents;

    DraftBufferPageController(DraftBufferService buffers, DocumentQueries documents) {
        this.buffers = buffers;
        this.documents = documents;
    }

    @PostMapping("/documents/draft-buffer/removal")
    String discardNew(
            @RequestParam(required = false) @Nullable DocumentKind kind,
            @RequestParam(required = false) @Nullable Direction direction,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        buffers.forget(DraftBufferService.NEW, actor);
        Notice.success("document.notice.discarded").into(next);
        next.addAttribute("kind", kind);
        next.addAttribute("direction", direction);
        return "redirect:/documents/new";
    }

    @PostMapping("/documents/{id}/draft-buffer/removal")
    String discard(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        var document = new DocumentId(id);
        documents.view(document, actor);
        buffers.forget(document, actor);
        Notice.success("document.notice.discarded").into(next);
        return "redirect:/documents/" + id + "/edit";
    }
}
