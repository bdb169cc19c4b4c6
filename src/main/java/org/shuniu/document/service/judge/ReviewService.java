package org.shuniu.document.service.judge;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.opinion.GateReview;
import org.shuniu.document.domain.opinion.GateReview.Judged;
import org.shuniu.document.domain.opinion.GateReview.Judgement;
import org.shuniu.document.domain.opinion.GateReviewRepository;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.DocumentAccess.Opened;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.GiveOpinion;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.command.SendBack;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 核稿, 受理, the four gates, 退回. */
@Service
@Transactional
public class ReviewService {
    private final DocumentAccess access;
    private final GateReviewRepository gateReviews;
    private final DocumentCheck check;
    private final CaseDesk cases;
    private final Publication publication;

    public ReviewService(
            DocumentAccess access,
            GateReviewRepository gateReviews,
            DocumentCheck check,
            CaseDesk cases,
            Publication publication) {
        this.access = access;
        this.gateReviews = gateReviews;
        this.check = check;
        this.cases = cases;
        this.publication = publication;
    }

    /** 核稿: the head of the drafting unit agrees. */
    public void approveUnit(DocumentId id, GiveOpinion command, Actor actor) {
        agree(id, DocumentAction.APPROVE_UNIT, command, actor);
    }

    /** 受理: the office takes the complete pack. */
    public void accept(DocumentId id, GiveOpinion command, Actor actor) {
        agree(id, DocumentAction.ACCEPT, command, actor);
    }

    private void agree(DocumentId id, DocumentAction action, GiveOpinion command, Actor actor) {
        access.requireUnmarked(actor, "opinion", command.opinion());
        var opened = access.opened(id, action, actor);
        cases.agree(id, command.opinion(), command.version(), actor);
        publication.announcer().moved(opened.document(), action, opened.actor());
    }

    /** The verdict of a gate; 退回 sends the draft to its author, and leaves the other gates' verdicts alone. */
    public void passGate(DocumentId id, Gate gate, PassGate command, Actor actor) {
        access.requireUnmarked(actor, "remark", command.remark());
        var opened = access.opened(id, DocumentAction.passing(gate), actor);
        requireReasons(gate, command);
        var findings = check.findings(opened.document(), opened.text(), Stage.GATE);
        if (command.verdict().letsPass()) {
            check.requireClean(opened.document(), opened.text(), Stage.GATE);
        }
        record(opened, gate, command, findings);
        if (command.verdict().letsPass()) {
            cases.agree(id, command.remark(), command.version(), actor);
        } else {
            cases.sendToDrafter(id, command.straightBack(), remark(command), command.version(), actor);
        }
        publication
                .announcer()
                .moved(
                        opened.document(),
                        DocumentAction.passing(gate),
                        opened.actor(),
                        Map.of("verdict", command.verdict().name()));
    }

    private static void requireReasons(Gate gate, PassGate command) {
        boolean bare = command.remark() == null || command.remark().isBlank();
        if (bare && command.verdict() != org.shuniu.document.domain.opinion.GateVerdict.PASSED) {
            throw new InvalidException(new Refusal("document.reason.required").at("remark"));
        }
        if (gate == Gate.POLICY && command.conflictFound() == null) {
            throw new InvalidException(new Refusal("document.conflict.required")
                    .at("conflictFound")
                    .from("document.source.conflict"));
        }
        if (Boolean.TRUE.equals(command.conflictFound()) && command.verdict().letsPass() && bare) {
            throw new InvalidException(new Refusal("document.conflict.explain").at("remark"));
        }
    }

    private void record(Opened opened, Gate gate, PassGate command, List<Finding> findings) {
        String codes = findings.stream().map(Finding::rule).distinct().collect(Collectors.joining(" "));
        gateReviews.save(new GateReview(
                opened.document().id(),
                gate,
                new Judgement(command.verdict(), remark(command), command.conflictFound(), codes),
                new Judged(opened.document().texts().current(), opened.text().hash(gate)),
                By.of(opened.actor(), publication.time().now())));
    }

    private static String remark(PassGate command) {
        @Nullable String remark = command.remark();
        return remark == null ? "" : remark.strip();
    }

    /** 退回 with reasons, from 核稿, 受理, a gate or 签发. */
    public void sendBack(DocumentId id, SendBack command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var opened = access.opened(id, DocumentAction.SEND_BACK, actor);
        cases.sendToDrafter(id, command.straightBack(), command.reason().strip(), command.version(), actor);
        publication.announcer().moved(opened.document(), DocumentAction.SEND_BACK, opened.actor());
    }
}
