package org.shuniu.document.service.draft;

import java.util.Objects;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.Part;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.opinion.CountersignRequest;
import org.shuniu.document.domain.opinion.CountersignRequestRepository;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.DocumentAccess.Opened;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.kernel.Actor;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 送核: the checks of the rule base, the countersigners asked, the case opened. */
@Service
@Transactional
public class SubmissionService {
    /** 会签 is usually answered within five working days (B-1.7). */
    private static final int COUNTERSIGN_DAYS = 5;

    private final DocumentAccess access;
    private final Completeness completeness;
    private final DocumentCheck check;
    private final CountersignRequestRepository countersigns;
    private final Publication publication;
    private final CaseDesk cases;

    public SubmissionService(
            DocumentAccess access,
            Completeness completeness,
            DocumentCheck check,
            CountersignRequestRepository countersigns,
            Publication publication,
            CaseDesk cases) {
        this.access = access;
        this.completeness = completeness;
        this.check = check;
        this.countersigns = countersigns;
        this.publication = publication;
        this.cases = cases;
    }

    public void submit(DocumentId id, SubmitDocument command, Actor actor) {
        var opened = access.opened(id, DocumentAction.SUBMIT, command.version(), actor);
        var document = opened.document();
        check.requireClean(document, opened.text(), Stage.SUBMISSION);
        completeness.require(document, opened.text());
        askCountersigners(document, opened.text());
        document.submit(publication.time().now());
        cases.start(document, command.opinion(), actor);
        reopenSkippedGate(opened, actor);
        publication.announcer().moved(document, DocumentAction.SUBMIT, actor);
    }

    private void askCountersigners(Document document, DocumentText text) {
        String body = text.hash(Part.BODY);
        var asked = countersigns.findByDocumentIdOrderById(document.id());
        for (Party unit : document.parties(PartyRole.COUNTERSIGNER)) {
            long unitId = Objects.requireNonNull(unit.organId());
            boolean settled = asked.stream()
                    .anyMatch(request ->
                            request.settles(unitId, body) || (request.isOpen() && request.unitId() == unitId));
            if (!settled) {
                countersigns.save(new CountersignRequest(
                        document.id(), unitId, unit.name(), cases.dueAfterWorkingDays(COUNTERSIGN_DAYS), body));
            }
        }
    }

    /** A draft that goes straight back to a later step must not pass by a gate whose part has changed. */
    private void reopenSkippedGate(Opened opened, Actor actor) {
        DocumentStep open = cases.openStep(opened.id());
        if (open == null || open.compareTo(DocumentStep.GATE_ISSUING) <= 0) {
            return;
        }
        for (Gate gate : Gate.values()) {
            if (gate.step().compareTo(open) < 0 && !opened.situation().passed().contains(gate)) {
                cases.reopen(opened.id(), gate.step(), actor);
                return;
            }
        }
    }
}
