package org.shuniu.document.service.issue;

import java.util.Map;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.issue.Registration;
import org.shuniu.document.domain.issue.RegistrationRepository;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.check.DocumentCheck;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.document.service.engine.CaseDesk;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.rules.RuleDesk.Stage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 编号登记: only after signature and 复核. The number is taken last in the transaction, before the rules look at it: when
 * one of them blocks, it goes back to its series (R17, R18).
 */
@Service
@Transactional
public class RegistrationService {
    private final DocumentAccess access;
    private final RegistrationRepository registrations;
    private final DocumentCheck check;
    private final NumberDesk numbers;
    private final CaseDesk cases;
    private final Publication publication;

    public RegistrationService(
            DocumentAccess access,
            RegistrationRepository registrations,
            DocumentCheck check,
            NumberDesk numbers,
            CaseDesk cases,
            Publication publication) {
        this.access = access;
        this.registrations = registrations;
        this.check = check;
        this.numbers = numbers;
        this.cases = cases;
        this.publication = publication;
    }

    public DocumentNumber number(DocumentId id, RegisterNumber command, Actor actor) {
        access.requireUnmarked(actor, "distribution", command.distribution());
        var opened = access.opened(id, DocumentAction.NUMBER, actor);
        var document = opened.document();
        long series = numbers.series(document, command);
        var by = By.of(opened.actor(), publication.time().now());
        var entry = registrations.save(new Registration(
                document.id(), series, command.copies(), command.distribution().strip(), by));
        cases.agree(id, null, command.version(), actor);
        var number = numbers.take(document, series, command.reservedEntryId(), opened.actor());
        entry.numbered(number.text(), number.year(), number.sequence());
        document.number(number.text(), number.year(), publication.time().now());
        check.requireClean(document, opened.text(), Stage.NUMBERING);
        publication.announcer().index(document, opened.text());
        publication.announcer().moved(document, DocumentAction.NUMBER, opened.actor(), Map.of("number", number.text()));
        return number;
    }
}
