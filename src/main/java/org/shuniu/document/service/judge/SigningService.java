package org.shuniu.document.service.judge;

import java.util.EnumSet;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.opinion.Signature;
import org.shuniu.document.domain.opinion.Signature.Signed;
import org.shuniu.document.domain.opinion.SignatureRepository;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.command.SignDocument;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签发 with opinion, name and full date, and 批示修改. */
@Service
@Transactional
public class SigningService {
    private final DocumentAccess access;
    private final SignatureRepository signatures;
    private final Judgements judgements;
    private final DocumentCheck check;
    private final CaseDesk cases;
    private final Publication publication;

    public SigningService(
            DocumentAccess access,
            SignatureRepository signatures,
            Judgements judgements,
            DocumentCheck check,
            CaseDesk cases,
            Publication publication) {
        this.access = access;
        this.signatures = signatures;
        this.judgements = judgements;
        this.check = check;
        this.cases = cases;
        this.publication = publication;
    }

    public void sign(DocumentId id, SignDocument command, Actor actor) {
        access.requireUnmarked(actor, "opinion", command.opinion());
        var opened = access.opened(id, DocumentAction.SIGN, actor);
        var document = opened.document();
        check.requireClean(document, opened.text(), Stage.SIGNATURE);
        String opinion = command.opinion() == null ? "" : command.opinion().strip();
        var signature = new Signature(
                document.id(),
                opened.actor().organId(),
                opinion,
                new Signed(
                        publication.time().today(),
                        opened.text().hash(),
                        document.texts().current()),
                By.of(opened.actor(), publication.time().now()));
        var principal = opened.actor().onBehalf();
        signatures.save(principal == null ? signature : signature.insteadOf(principal.personId()));
        cases.agree(id, opinion, command.version(), actor);
        publication.announcer().moved(document, DocumentAction.SIGN, opened.actor());
    }

    /** 批示修改: back to the office, whose verdicts on the text count no longer. */
    public void requestAmendment(DocumentId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var opened = access.opened(id, DocumentAction.REQUEST_AMENDMENT, actor);
        var document = opened.document();
        for (var review : judgements.gateReviews(document.id())) {
            if (EnumSet.of(Gate.POLICY, Gate.LEGAL, Gate.FORMAT).contains(review.gate())) {
                review.voidAt(publication.time().now());
            }
        }
        cases.sendTo(id, DocumentStep.GATE_POLICY, command.reason().strip(), command.version(), actor);
        publication.announcer().moved(document, DocumentAction.REQUEST_AMENDMENT, opened.actor());
    }
}
