package org.shuniu.document.web.draft;

import java.io.IOException;
import java.util.Objects;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.draft.AttachmentService;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Attachments and the import of a text file. */
@PageController
class AttachmentPageController {
    private final AttachmentService attachments;
    private final DraftingService drafting;
    private final DocumentQueries documents;

    AttachmentPageController(AttachmentService attachments, DraftingService drafting, DocumentQueries documents) {
        this.attachments = attachments;
        this.drafting = drafting;
        this.documents = documents;
    }

    @PostMapping("/documents/{id}/attachments")
    String attach(
            @PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor, RedirectAttributes next)
            throws IOException {
        try (var content = file.getInputStream()) {
            attachments.attach(new DocumentId(id), name(file), content, actor);
        }
        Notice.success("document.notice.attached").into(next);
        return "redirect:/documents/" + id + "/edit";
    }

    @PostMapping("/documents/{id}/attachments/removal")
    String detach(
            @PathVariable long id, @RequestParam long fileId, @CurrentActor Actor actor, RedirectAttributes next) {
        attachments.detach(new DocumentId(id), fileId, actor);
        Notice.success("document.notice.detached").into(next);
        return "redirect:/documents/" + id + "/edit";
    }

    @PostMapping("/documents/{id}/text-import")
    String importText(
            @PathVariable long id,
            @RequestParam MultipartFile file,
            @RequestParam int version,
            @CurrentActor Actor actor,
            RedirectAttributes next)
            throws IOException {
        var document = new DocumentId(id);
        try (var content = file.getInputStream()) {
            String text = attachments.readText(document, name(file), content, actor);
            var draft = documents.view(document, actor).draft(text);
            drafting.revise(document, draft.drawnFrom(version), actor);
        }
        Notice.success("document.notice.imported").into(next);
        return "redirect:/documents/" + id + "/edit";
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
