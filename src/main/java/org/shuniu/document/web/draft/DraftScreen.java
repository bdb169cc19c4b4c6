package org.shuniu.document.web.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.LetterPurpose;
import org.shuniu.document.domain.Urgency;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.draft.AttachmentService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.read.DraftQueries;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** What the draft's screen shows beside the form. */
@Component
class DraftScreen {
    /** Elements that few papers need: folded away until one of them says something or something is wrong with it. */
    private static final Set<String> FURTHER = Set.of(
            "planReference",
            "basis",
            "letterPurpose",
            "jointIssuers",
            "citedTitle",
            "citedNumber",
            "contact",
            "printCopies",
            "printingUnit",
            "important",
            "generalIssue",
            "normative",
            "assignedByLeader");

    private final DraftQueries choices;
    private final DocumentQueries documents;
    private final AttachmentService attachments;

    DraftScreen(DraftQueries choices, DocumentQueries documents, AttachmentService attachments) {
        this.choices = choices;
        this.documents = documents;
        this.attachments = attachments;
    }

    void describeNew(Actor actor, Model model) {
        model.addAttribute("furtherOpen", isFurtherOpen(List.of(), List.of(), model));
        model.addAttribute("previewUrl", "/documents/preview");
        describeChoices(actor.organId(), actor, model);
    }

    void describe(DocumentView view, Actor actor, Model model) {
        var id = new DocumentId(view.id());
        model.addAttribute("document", view);
        model.addAttribute("previewUrl", "/documents/" + view.id() + "/preview");
        model.addAttribute("editable", view.status() == DocumentStatus.DRAFTING);
        var findings = documents.findings(id, actor);
        var missing = documents.missing(id, actor);
        model.addAttribute("findings", findings);
        model.addAttribute("missing", missing);
        model.addAttribute("furtherOpen", isFurtherOpen(findings, missing, model));
        model.addAttribute("files", attachments.of(id, actor));
        describeChoices(view.issuerId(), actor, model);
    }

    private static boolean isFurtherOpen(List<Finding> findings, List<Refusal> missing, Model model) {
        var wrong = new ArrayList<@Nullable String>();
        findings.forEach(finding -> wrong.add(finding.field()));
        missing.forEach(refusal -> wrong.add(refusal.field()));
        if (model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "form") instanceof BindingResult errors) {
            errors.getFieldErrors().forEach(error -> wrong.add(error.getField()));
        }
        boolean filled = model.getAttribute("form") instanceof DraftDocument form && form.fillsFurtherElements();
        return filled || wrong.stream().anyMatch(field -> field != null && FURTHER.contains(field));
    }

    private void describeChoices(long issuerId, Actor actor, Model model) {
        model.addAttribute("kinds", options("document.kind.", DocumentKind.values()));
        model.addAttribute("directions", options("document.direction.", Direction.values()));
        model.addAttribute("urgencies", options("document.urgency.", Urgency.values()));
        model.addAttribute("disclosures", withNone(options("document.disclosure.", Disclosure.values())));
        model.addAttribute("purposes", withNone(options("document.purpose.", LetterPurpose.values())));
        model.addAttribute("issuers", choices.issuers(actor));
        model.addAttribute("namePlates", choices.namePlates(actor));
        model.addAttribute("signers", withNone(choices.signers(issuerId)));
    }

    private static List<Option> options(String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.key(value.name(), prefix + value.name()))
                .toList();
    }

    private static List<Option> withNone(List<Option> options) {
        var all = new ArrayList<Option>();
        all.add(Option.key("", "document.choose"));
        all.addAll(options);
        return all;
    }
}
