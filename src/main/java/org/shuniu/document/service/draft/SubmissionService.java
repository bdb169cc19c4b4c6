package org.shuniu.document.service.draft;

import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.DocumentAccess.Opened;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.SubmitDocument;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.document.service.engine.Countersigning;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 送核: the checks of the rule base, the countersigners asked, the case opened. */
@Service
@Transactional
public class SubmissionService {
    private final DocumentAccess access;
    private final Completeness completeness;
    private final DocumentCheck check;
    private final Countersigning countersigning;
    private final Publication publication;
    private final CaseDesk cases;

    public SubmissionService(
            DocumentAccess access,
            Completeness completeness,
            DocumentCheck check,
            Countersigning countersigning,
            Publication publication,
            CaseDesk cases) {
        this.access = access;
        this.completeness = completeness;
        this.check = check;
        this.countersigning = countersigning;
        this.publication = publication;
        this.cases = cases;
    }

    public void submit(DocumentId id, SubmitDocument command, Actor actor) {
        var opened = access.opened(id, DocumentAction.SUBMIT, command.version(), actor);
        var document = opened.document();
        check.requireClean(document, opened.text(), Stage.SUBMISSION);
        completeness.require(document, opened.text());
        countersigning.ask(document, opened.text());
        document.submit(publication.time().now());
        cases.start(document, command.opinion(), actor);
        reopenSkippedStep(opened, actor);
        publication.announcer().moved(document, DocumentAction.SUBMIT, actor);
    }

    /** A draft that goes straight back to a later step must not pass by units that are to be heard on its new text. */
    private void reopenSkippedStep(Opened opened, Actor actor) {
        if (!countersigning.isOpen(opened.document())) {
            reopenSkippedGate(opened, actor);
            return;
        }
        if (!cases.hasStep(opened.id(), DocumentStep.COUNTERSIGN)) {
            throw new InvalidException(new Refusal("document.invalid.noCountersigning").at("countersigners"));
        }
        DocumentStep open = cases.openStep(opened.id());
        if (open != null && open.compareTo(DocumentStep.COUNTERSIGN) > 0) {
            cases.reopen(opened.id(), DocumentStep.COUNTERSIGN, actor);
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
