package org.shuniu.document.service.demo;

import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentRepository;
import org.shuniu.document.service.command.RecordReceipt;
import org.shuniu.document.service.issue.ReceiptService;
import org.shuniu.document.service.read.IssueQueries;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Who has signed for what the demo office issued: all recipients but the last. */
@Component
class DemoReceipts {
    private final DocumentRepository documents;
    private final IssueQueries issues;
    private final ReceiptService receipts;
    private final Directory directory;
    private final OfficeTime time;

    DemoReceipts(
            DocumentRepository documents,
            IssueQueries issues,
            ReceiptService receipts,
            Directory directory,
            OfficeTime time) {
        this.documents = documents;
        this.issues = issues;
        this.receipts = receipts;
        this.directory = directory;
        this.time = time;
    }

    void enter(DocumentId id) {
        var registrar = registrar(id);
        var lines = issues.deliveries(id, registrar);
        lines.stream()
                .limit(Math.max(0, lines.size() - 1))
                .forEach(line -> receipts.record(
                        id, new RecordReceipt(line.id(), "收发室", time.today(), null, 1, null, null), registrar));
    }

    private Actor registrar(DocumentId id) {
        long organ = documents.findById(id.value()).orElseThrow().origin().draftingOrganId();
        return directory.holders(Role.REGISTRAR, organ).stream()
                .findFirst()
                .flatMap(post -> directory.actor(post.personId(), post.postId()))
                .orElseThrow();
    }
}
