package org.shuniu.document.service.issue;

import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.command.EndByDecision;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.issue.Endings.Grounds;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.numbering.Numbers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 撤回, 不予发文, 作废, 撤销, 废止, and the way back from 暂缓. */
@Service
@Transactional
public class EndingService {
    private final DocumentAccess access;
    private final Endings endings;
    private final Numbers numbers;
    private final Publication publication;

    public EndingService(DocumentAccess access, Endings endings, Numbers numbers, Publication publication) {
        this.access = access;
        this.endings = endings;
        this.numbers = numbers;
        this.publication = publication;
    }

    /** 撤回 before the signature. */
    public void withdraw(DocumentId id, GiveReason command, Actor actor) {
        end(id, DocumentAction.WITHDRAW, EndingKind.WITHDRAWN, command, actor);
    }

    /** 不予发文: the office gives the drafting unit its reasons (条例 第二十一条). */
    public void refuse(DocumentId id, GiveReason command, Actor actor) {
        end(id, DocumentAction.REFUSE, EndingKind.REFUSED, command, actor);
    }

    private void end(DocumentId id, DocumentAction action, EndingKind kind, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var document = access.opened(id, action, command.version(), actor).document();
        endings.end(document, kind, command.reason().strip(), actor);
        publication.announcer().moved(document, action, actor);
    }

    /** 作废: the number stays in the register as void and is never used again. */
    public void voidNumber(DocumentId id, GiveReason command, Actor actor) {
        end(id, DocumentAction.VOID_NUMBER, EndingKind.VOIDED, command, actor);
        numbers.voidNumber(id.subject(), command.reason().strip(), actor);
    }

    /** 撤销: void from the start (条例 第三十五条), whoever holds it. */
    public void revoke(DocumentId id, EndByDecision command, Actor actor) {
        decide(id, DocumentAction.REVOKE, EndingKind.REVOKED, command, actor);
    }

    /** 废止: without force from the date given. */
    public void repeal(DocumentId id, EndByDecision command, Actor actor) {
        decide(id, DocumentAction.REPEAL, EndingKind.REPEALED, command, actor);
    }

    private void decide(DocumentId id, DocumentAction action, EndingKind kind, EndByDecision command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        access.requireUnmarked(actor, "decision", command.decision());
        var opened = access.opened(id, action, command.version(), actor);
        var document = opened.document();
        var issued = document.marks().issuedOn();
        if (issued != null && command.effectiveOn().isBefore(issued)) {
            throw new InvalidException(new Refusal("document.invalid.effective").at("effectiveOn"));
        }
        endings.end(
                document,
                kind,
                new Grounds(command.reason().strip(), command.decision().strip(), command.effectiveOn()),
                actor);
        publication.announcer().index(document, opened.text());
        publication.announcer().moved(document, action, actor);
    }

    /** The drafter takes a shelved paper up again. */
    public void resume(DocumentId id, int version, Actor actor) {
        var document = access.opened(id, DocumentAction.RESUME, version, actor).document();
        document.resume(publication.time().now());
        publication.announcer().moved(document, DocumentAction.RESUME, actor);
    }
}
