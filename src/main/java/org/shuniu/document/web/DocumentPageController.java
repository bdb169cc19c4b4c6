package org.shuniu.document.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.print.SheetPrinter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One document: the review page, its versions, its prints. */
@PageController
class DocumentPageController {
    private final DocumentReads reads;
    private final ShowScreen screen;
    private final SheetPrinter sheets;

    DocumentPageController(DocumentReads reads, ShowScreen screen, SheetPrinter sheets) {
        this.reads = reads;
        this.screen = screen;
        this.sheets = sheets;
    }

    @GetMapping("/documents/{id}")
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String back,
            @CurrentActor Actor actor,
            HttpServletRequest request,
            Model model) {
        screen.describe(new DocumentId(id), actor, model);
        screen.describeForm(new DocumentId(id), actor, model);
        model.addAttribute("back", back == null ? listBefore(request) : back);
        return "document/show";
    }

    /** The list from which the reader came, with its filter; null when he came from elsewhere. */
    private static @Nullable String listBefore(HttpServletRequest request) {
        String referrer = request.getHeader(HttpHeaders.REFERER);
        if (referrer == null || !referrer.matches("https?://[^/]+/(documents|register)?(\\?.*)?")) {
            return null;
        }
        try {
            var address = URI.create(referrer);
            String query = address.getRawQuery();
            return address.getRawPath() + (query == null ? "" : '?' + query);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @GetMapping("/documents/{id}/versions")
    String versions(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var document = new DocumentId(id);
        model.addAttribute("document", reads.documents().view(document, actor));
        model.addAttribute("versions", reads.versions().of(document, actor));
        return "document/versions";
    }

    @GetMapping("/documents/{id}/comparison")
    String compare(
            @PathVariable long id,
            @RequestParam int before,
            @RequestParam int after,
            @CurrentActor Actor actor,
            Model model) {
        var document = new DocumentId(id);
        model.addAttribute("document", reads.documents().view(document, actor));
        model.addAttribute("changes", reads.versions().compare(document, before, after, actor));
        return "document/comparison";
    }

    @GetMapping("/documents/{id}/rendition.pdf")
    ResponseEntity<byte[]> rendition(@PathVariable long id, @CurrentActor Actor actor) {
        return pdf(
                "document-" + id,
                reads.documents().rendition(new DocumentId(id), actor).pdf());
    }

    @GetMapping("/documents/{id}/sheet.pdf")
    ResponseEntity<byte[]> sheet(@PathVariable long id, @CurrentActor Actor actor) {
        return pdf("sheet-" + id, sheets.sheet(new DocumentId(id), actor));
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        var disposition = ContentDisposition.inline().filename(name + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(content);
    }
}
