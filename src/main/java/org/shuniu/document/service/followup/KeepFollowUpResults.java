package org.shuniu.document.service.followup;

import java.util.Map;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentRepository;
import org.shuniu.document.domain.followup.FollowUpResult;
import org.shuniu.document.domain.followup.FollowUpResultRepository;
import org.shuniu.document.service.Announcer;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes the result of what a document asked for beside it, and tells who drafted it. May run twice. */
@Component
public class KeepFollowUpResults {
    private final DocumentRepository documents;
    private final FollowUpResultRepository results;
    private final Announcer announcer;

    KeepFollowUpResults(DocumentRepository documents, FollowUpResultRepository results, Announcer announcer) {
        this.documents = documents;
        this.results = results;
        this.announcer = announcer;
    }

    @ApplicationModuleListener(
            id = "document.followUpResults",
            condition = "#settled.source().kind() == T(org.shuniu.document.DocumentId).KIND")
    public void keep(FollowUpSettled settled) {
        var id = new DocumentId(settled.source().id());
        var work = settled.work().subject();
        boolean kept = results.existsByDocumentIdAndSubjectKindAndSubjectIdAndStepAndDoneAt(
                id.value(), work.kind(), work.id(), settled.step(), settled.at());
        if (kept) {
            return;
        }
        documents.findById(id.value()).ifPresent(document -> {
            results.save(new FollowUpResult(settled));
            // who drafted it need not know of the matter: what is told names neither its number nor its words
            announcer.followedUp(
                    document,
                    "FOLLOW_UP_" + settled.step(),
                    settled.actor(),
                    Map.of("matter", String.valueOf(work.id()), "item", String.valueOf(settled.item())));
        });
    }
}
