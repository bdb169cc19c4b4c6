package org.shuniu.document.service.judge;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.Recheck;
import org.shuniu.document.domain.opinion.RecheckRepository;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.domain.text.SubstanceJudge;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.DocumentAccess.Opened;
import org.shuniu.document.service.DocumentTexts;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.AmendSigned;
import org.shuniu.document.service.command.RecheckDocument;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 复核: what is printed is what was signed, or the signer sees it again (条例 第二十五条（一）, R42). */
@Service
@Transactional
public class RecheckService {
    private final DocumentAccess access;
    private final DocumentTexts texts;
    private final RecheckRepository rechecks;
    private final DocumentCheck check;
    private final CaseDesk cases;
    private final Publication publication;

    public RecheckService(
            DocumentAccess access,
            DocumentTexts texts,
            RecheckRepository rechecks,
            DocumentCheck check,
            CaseDesk cases,
            Publication publication) {
        this.access = access;
        this.texts = texts;
        this.rechecks = rechecks;
        this.check = check;
        this.cases = cases;
        this.publication = publication;
    }

    /** Passes the paper, with slips of the pen corrected and listed. */
    public void recheck(DocumentId id, RecheckDocument command, Actor actor) {
        access.requireUnmarked(actor, "title", command.title());
        access.requireUnmarked(actor, "body", command.body());
        access.requireUnmarked(actor, "changes", command.changes());
        var opened = access.opened(id, DocumentAction.RECHECK, actor);
        if (!command.proceduresComplete()) {
            throw new InvalidException(new Refusal("document.recheck.procedures")
                    .at("proceduresComplete")
                    .from("document.source.art25"));
        }
        var document = opened.document();
        var text = corrected(opened, command);
        String changes = text.hash().equals(document.texts().signed()) ? null : plain(command.changes());
        rechecks.save(new Recheck(
                document.id(),
                changes,
                Objects.requireNonNull(document.texts().signed()),
                text.hash(),
                By.of(opened.actor(), publication.time().now())));
        check.requireClean(document, text, Stage.RECHECK);
        cases.agree(id, plain(command.changes()), command.version(), actor);
        publication
                .announcer()
                .moved(
                        document,
                        DocumentAction.RECHECK,
                        opened.actor(),
                        Map.of("changed", String.valueOf(changes != null)));
    }

    private DocumentText corrected(Opened opened, RecheckDocument command) {
        var before = opened.text();
        String title = given(command.title(), before.title());
        String body = given(command.body(), before.body());
        if (title.equals(before.title()) && body.equals(before.body())) {
            return before;
        }
        if (plain(command.changes()).isEmpty()) {
            throw new InvalidException(
                    new Refusal("document.recheck.changes").at("changes").from("document.source.art25"));
        }
        if (SubstanceJudge.isSubstantive(before.title(), title) || SubstanceJudge.isSubstantive(before.body(), body)) {
            throw new InvalidException(
                    new Refusal("document.recheck.substantive").at("body").from("document.source.R42"));
        }
        return texts.save(opened.document(), title, body, plain(command.changes()), opened.actor());
    }

    /** 实质修改: the changed text goes back to the one who signed. */
    public void returnToSigner(DocumentId id, AmendSigned command, Actor actor) {
        access.requireUnmarked(actor, "title", command.title());
        access.requireUnmarked(actor, "body", command.body());
        access.requireUnmarked(actor, "reason", command.reason());
        var opened = access.opened(id, DocumentAction.RETURN_TO_SIGNER, actor);
        Document document = opened.document();
        cases.hold(id, command.version(), actor);
        cases.reopen(id, DocumentStep.SIGNATURE, command.reason().strip(), actor);
        if (document.status() == DocumentStatus.SIGNED) {
            document.returnToSigner(publication.time().now());
        }
        var text = texts.save(
                document,
                given(command.title(), opened.text().title()),
                given(command.body(), opened.text().body()),
                command.reason().strip(),
                opened.actor());
        publication.announcer().index(document, text);
        publication.announcer().moved(document, DocumentAction.RETURN_TO_SIGNER, opened.actor());
    }

    private static String given(@Nullable String value, String otherwise) {
        return value == null || value.isBlank() ? otherwise : DocumentTexts.normalized(value);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
