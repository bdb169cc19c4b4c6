package org.shuniu.document.service.issue;

import java.util.Map;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.issue.EndingKind;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.DocumentAccess.Opened;
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
        var opened = access.opened(id, action, command.version(), actor);
        endings.end(opened.document(), kind, command.reason().strip(), opened.actor());
        publication.announcer().moved(opened.document(), action, opened.actor());
    }

    /** 作废: the number stays in the register as void and is never used again. */
    public void voidNumber(DocumentId id, GiveReason command, Actor actor) {
        end(id, DocumentAction.VOID_NUMBER, EndingKind.VOIDED, command, actor);
        numbers.voidNumber(id.subject(), command.reason().strip(), actor);
    }

    /** 撤销: void from the start (条例 第三十五条), whoever holds it. */
    public void revoke(DocumentId id, EndByDecision command, Actor actor) {
        var opened = decided(id, DocumentAction.REVOKE, command, actor);
        var issued = opened.document().marks().issuedOn();
        if (issued != null && command.effectiveOn().isBefore(issued)) {
            throw new InvalidException(new Refusal("document.invalid.effective").at("effectiveOn"));
        }
        endings.end(opened.document(), EndingKind.REVOKED, grounds(command), actor);
        publication.announcer().index(opened.document(), opened.text());
        publication.announcer().moved(opened.document(), DocumentAction.REVOKE, actor);
    }

    /** 废止: without force from the date given, today or later; what it did before that day holds (第三十五条). */
    public void repeal(DocumentId id, EndByDecision command, Actor actor) {
        var opened = decided(id, DocumentAction.REPEAL, command, actor);
        var document = opened.document();
        var today = publication.time().today();
        if (command.effectiveOn().isBefore(today)) {
            throw new InvalidException(
                    new Refusal("document.invalid.repealPast").at("effectiveOn").from("document.source.revocation"));
        }
        if (command.effectiveOn().isAfter(today)) {
            endings.endLater(document, grounds(command), actor);
        } else {
            endings.end(document, EndingKind.REPEALED, grounds(command), actor);
        }
        publication.announcer().index(document, opened.text());
        publication
                .announcer()
                .moved(
                        document,
                        DocumentAction.REPEAL,
                        actor,
                        Map.of("effectiveOn", command.effectiveOn().toString()));
    }

    private Opened decided(DocumentId id, DocumentAction action, EndByDecision command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        access.requireUnmarked(actor, "decision", command.decision());
        return access.opened(id, action, command.version(), actor);
    }

    private static Grounds grounds(EndByDecision command) {
        return new Grounds(command.reason().strip(), command.decision().strip(), command.effectiveOn());
    }

    /** The drafter takes a shelved paper up again. */
    public void resume(DocumentId id, int version, Actor actor) {
        var document = access.opened(id, DocumentAction.RESUME, version, actor).document();
        document.resume(publication.time().now());
        publication.announcer().moved(document, DocumentAction.RESUME, actor);
    }
}
