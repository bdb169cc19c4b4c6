package org.shuniu.document.web.draft;

import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.DraftBufferService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.read.PreviewQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The printed page of what is being typed, saved or not; nothing is stored. Without script the whole form comes back. */
@PageController
class DraftPreviewPageController {
    private final PreviewQueries previews;
    private final DocumentQueries documents;
    private final DraftScreen screen;

    DraftPreviewPageController(PreviewQueries previews, DocumentQueries documents, DraftScreen screen) {
        this.previews = previews;
        this.documents = documents;
        this.screen = screen;
    }

    @InitBinder
    void readListsByLine(WebDataBinder binder) {
        binder.registerCustomEditor(List.class, new LinesEditor());
    }

    @PostMapping("/documents/preview")
    String ofNew(
            @ModelAttribute("form") DraftDocument form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @CurrentActor Actor actor,
            Model model) {
        draw(DraftBufferService.NEW, form, page, errors, actor, model);
        model.addAttribute("previewUrl", "/documents/preview");
        if (!part) {
            screen.describeNew(actor, model);
        }
        return answer(part);
    }

    @PostMapping("/documents/{id}/preview")
    String ofDraft(
            @PathVariable long id,
            @ModelAttribute("form") DraftDocument form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            @CurrentActor Actor actor,
            Model model) {
        var view = documents.view(new DocumentId(id), actor);
        draw(new DocumentId(id), form, page, errors, actor, model);
        model.addAttribute("previewUrl", "/documents/" + id + "/preview");
        if (!part) {
            screen.describe(view, actor, model);
        }
        return answer(part);
    }

    private void draw(DocumentId id, DraftDocument form, int page, BindingResult errors, Actor actor, Model model) {
        model.addAttribute("preview", null);
        model.addAttribute("previewed", true);
        if (!errors.hasErrors()) {
            try {
                model.addAttribute("preview", previews.of(id, form, page, actor));
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
    }

    private static String answer(boolean part) {
        return part ? "document/_preview :: preview" : "document/edit";
    }
}
