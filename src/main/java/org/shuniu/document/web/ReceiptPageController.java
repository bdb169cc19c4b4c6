package org.shuniu.document.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.service.command.RecordReceipt;
import org.shuniu.document.service.issue.ReceiptService;
import org.shuniu.document.service.view.DeliveryLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who has the paper: the distribution list with its receipts, and the entry of one. */
@PageController
@RequestMapping("/documents/{id}/receipts")
class ReceiptPageController {
    private final DocumentReads reads;
    private final ReceiptService receipts;
    private final OfficeTime time;

    ReceiptPageController(DocumentReads reads, ReceiptService receipts, OfficeTime time) {
        this.reads = reads;
        this.receipts = receipts;
        this.time = time;
    }

    @GetMapping
    String list(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long delivery,
            @CurrentActor Actor actor,
            Model model) {
        var document = new DocumentId(id);
        var lines = describe(document, actor, model);
        find(lines, delivery == null ? 0 : delivery).ifPresent(line -> {
            model.addAttribute("chosen", line);
            model.addAttribute("form", form(line));
        });
        return "document/receipts";
    }

    @PostMapping
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RecordReceipt form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var document = new DocumentId(id);
        if (!errors.hasErrors()) {
            try {
                receipts.record(document, form, actor);
                Notice.success("document.notice.received").into(next);
                return "redirect:/documents/" + id + "/receipts";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        var lines = describe(document, actor, model);
        find(lines, form.deliveryId()).ifPresent(line -> model.addAttribute("chosen", line));
        return "document/receipts";
    }

    private List<DeliveryLine> describe(DocumentId id, Actor actor, Model model) {
        var issue = reads.issues().of(id, actor);
        model.addAttribute("document", reads.documents().view(id, actor));
        model.addAttribute("issue", issue);
        model.addAttribute(
                "closed",
                reads.documents().actions(id, actor).stream()
                        .filter(line -> line.action() == DocumentAction.RECORD_RECEIPT && line.reason() != null)
                        .findFirst()
                        .orElse(null));
        return issue.deliveries();
    }

    private static Optional<DeliveryLine> find(List<DeliveryLine> lines, long id) {
        return lines.stream().filter(line -> line.id() == id).findFirst();
    }

    /** As it was entered, to be corrected; else today's, of one copy. */
    private RecordReceipt form(DeliveryLine line) {
        var entered = line.receipt();
        return entered == null
                ? new RecordReceipt(line.id(), "", time.today(), null, 1, null, null)
                : new RecordReceipt(
                        line.id(),
                        entered.signedBy(),
                        entered.receivedOn(),
                        entered.receivedTime(),
                        entered.copies(),
                        entered.remark(),
                        entered.id());
    }
}
