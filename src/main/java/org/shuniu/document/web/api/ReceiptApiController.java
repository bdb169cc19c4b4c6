package org.shuniu.document.web.api;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.command.RecordReceipt;
import org.shuniu.document.service.issue.ReceiptService;
import org.shuniu.document.service.read.IssueQueries;
import org.shuniu.document.service.view.DeliveryLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The distribution list with its receipts; each answers the list as it stands afterwards. */
@ApiController
@RequestMapping("/api/v1/documents/{id}/receipts")
class ReceiptApiController {
    private final IssueQueries issues;
    private final ReceiptService receipts;

    ReceiptApiController(IssueQueries issues, ReceiptService receipts) {
        this.issues = issues;
        this.receipts = receipts;
    }

    @GetMapping
    List<DeliveryLine> list(@PathVariable long id, @CurrentActor Actor actor) {
        return issues.deliveries(new DocumentId(id), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    List<DeliveryLine> record(
            @PathVariable long id, @Valid @RequestBody RecordReceipt command, @CurrentActor Actor actor) {
        receipts.record(new DocumentId(id), command, actor);
        return issues.deliveries(new DocumentId(id), actor);
    }
}
