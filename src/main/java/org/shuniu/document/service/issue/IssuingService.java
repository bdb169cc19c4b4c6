package org.shuniu.document.service.issue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.issue.Registration;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.Confirm;
import org.shuniu.document.service.command.SealDocument;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.document.service.policy.Situations;
import org.shuniu.document.service.print.DocumentPrinter;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 排版, 用印, 核发, 归档. */
@Service
@Transactional
public class IssuingService {
    private final DocumentAccess access;
    private final IssueBook book;
    private final DocumentCheck check;
    private final DocumentPrinter printer;
    private final CaseDesk cases;
    private final Publication publication;

    public IssuingService(
            DocumentAccess access,
            IssueBook book,
            DocumentCheck check,
            DocumentPrinter printer,
            CaseDesk cases,
            Publication publication) {
        this.access = access;
        this.book = book;
        this.check = check;
        this.printer = printer;
        this.cases = cases;
        this.publication = publication;
    }

    /** 排版: the printed page is made and checked, also that page one shows text (R27). */
    public void typeset(DocumentId id, Confirm command, Actor actor) {
        access.requireUnmarked(actor, "remark", command.remark());
        var opened = access.opened(id, DocumentAction.TYPESET, actor);
        var document = opened.document();
        var rendition = printer.print(document, opened.text());
        check.requireClean(document, opened.text(), Stage.TYPESETTING, rendition.firstPageShowsBody());
        book.entry(document)
                .typeset(
                        new Registration.Print(
                                rendition.pages(), rendition.substitutedFonts(), rendition.missingGlyphs()),
                        By.of(opened.actor(), publication.time().now()));
        cases.agree(id, command.remark(), command.version(), actor);
        document.typeset(publication.time().now());
        publication
                .announcer()
                .moved(
                        document,
                        DocumentAction.TYPESET,
                        opened.actor(),
                        Map.of("pages", String.valueOf(rendition.pages())));
    }

    /** 用印: the seals of the issuing organs, all of them, and no other's. */
    public void seal(DocumentId id, SealDocument command, Actor actor) {
        var opened = access.opened(id, DocumentAction.SEAL, actor);
        var document = opened.document();
        var asked = new LinkedHashSet<>(command.organIds());
        if (!asked.equals(Situations.issuers(document))) {
            throw new InvalidException(
                    new Refusal("document.invalid.seal").at("organIds").from("document.source.seal"));
        }
        book.seal(
                document,
                asked,
                command.copies(),
                By.of(opened.actor(), publication.time().now()));
        cases.agree(id, null, command.version(), actor);
        document.seal(publication.time().now());
        publication.announcer().moved(document, DocumentAction.SEAL, opened.actor());
    }

    /** 核发: proof read, then sent to the distribution list. */
    public void dispatch(DocumentId id, Confirm command, Actor actor) {
        access.requireUnmarked(actor, "remark", command.remark());
        var opened = access.opened(id, DocumentAction.DISPATCH, actor);
        var document = opened.document();
        book.entry(document).proofed(text(command.remark()));
        var recipients = recipients(document);
        book.deliver(document, recipients, publication.time().now());
        cases.agree(id, command.remark(), command.version(), actor);
        document.dispatch(publication.time().today(), publication.time().now());
        publication.readers().ofIssued(document);
        publication.announcer().index(document, opened.text());
        publication.announcer().issued(document, recipients, opened.actor());
    }

    private static ArrayList<Party> recipients(Document document) {
        var recipients = new ArrayList<Party>();
        recipients.addAll(document.parties(PartyRole.ADDRESSEE));
        recipients.addAll(document.parties(PartyRole.COPY));
        recipients.addAll(document.parties(PartyRole.JOINT_ISSUER));
        return recipients;
    }

    /** 归档 of the complete file. */
    public void archive(DocumentId id, Confirm command, Actor actor) {
        access.requireUnmarked(actor, "remark", command.remark());
        var opened = access.opened(id, DocumentAction.ARCHIVE, actor);
        var document = opened.document();
        book.entry(document).archivedAs(text(command.remark()));
        cases.agree(id, command.remark(), command.version(), actor);
        document.archive(publication.time().now());
        publication.announcer().moved(document, DocumentAction.ARCHIVE, opened.actor());
    }

    private static String text(@Nullable String remark) {
        return remark == null ? "" : remark.strip();
    }
}
