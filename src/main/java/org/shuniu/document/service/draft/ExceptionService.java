package org.shuniu.document.service.draft;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.domain.opinion.ExceptionRequest;
import org.shuniu.document.domain.opinion.ExceptionRequestRepository;
import org.shuniu.document.domain.text.ApprovedText;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.Publication;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.RecordOverride;
import org.shuniu.rules.RuleOverrides;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one way for a department to write to lower governments: the office of its government examines, the leader signs
 * (DOC-12, rules R04 and R05).
 */
@Service
@Transactional
public class ExceptionService {
    static final String RULE = "R04";

    private final DocumentAccess access;
    private final ExceptionRequestRepository exceptions;
    private final Directory directory;
    private final RuleOverrides overrides;
    private final Publication publication;

    public ExceptionService(
            DocumentAccess access,
            ExceptionRequestRepository exceptions,
            Directory directory,
            RuleOverrides overrides,
            Publication publication) {
        this.access = access;
        this.exceptions = exceptions;
        this.directory = directory;
        this.overrides = overrides;
        this.publication = publication;
    }

    public void request(DocumentId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var document = access.opened(id, DocumentAction.REQUEST_EXCEPTION, command.version(), actor)
                .document();
        if (exceptions
                .findFirstByDocumentIdOrderByIdDesc(id.value())
                .filter(ExceptionRequest::stands)
                .isPresent()) {
            throw new ConflictException(new Refusal("document.refused.exceptionMoved"));
        }
        var government = governmentOf(
                document.addressing().issuerId(), document.addressing().issuerType());
        exceptions.save(new ExceptionRequest(
                id.value(),
                command.reason().strip(),
                government.id(),
                By.of(actor, publication.time().now())));
        publication.readers().ofException(document, government);
        publication
                .announcer()
                .asked(document, DocumentAction.REQUEST_EXCEPTION, actor, holders(government, Role.SECRETARY));
    }

    /** 内设机构 and 议事协调机构 have no exception path (DOC-13). */
    private OrganCard governmentOf(long issuerId, OrganType type) {
        if (type != OrganType.DEPARTMENT && type != OrganType.DIRECT_AGENCY) {
            throw new InvalidException(new Refusal("document.refused.noExceptionPath").from("document.source.R03"));
        }
        return directory
                .organ(issuerId)
                .map(OrganCard::parentId)
                .flatMap(directory::organ)
                .filter(OrganCard::isGovernment)
                .orElseThrow(() -> new InvalidException(new Refusal("document.refused.noGovernment")));
    }

    /** Who may decide, in the government and the office that serves it; the policy lets nobody else. */
    private Set<Long> holders(OrganCard government, Role... roles) {
        return publication.readers().officesAnd(government).stream()
                .flatMap(organ -> Arrays.stream(roles).flatMap(role -> directory.holders(role, organ.id()).stream()))
                .map(PostCard::personId)
                .collect(Collectors.toSet());
    }

    /** The government's office has examined it and agrees. */
    public void approve(DocumentId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var opened = access.opened(id, DocumentAction.APPROVE_EXCEPTION, command.version(), actor);
        var document = opened.document();
        var request = request(id);
        request.approve(
                command.reason().strip(),
                ApprovedText.hash(opened.text()),
                By.of(actor, publication.time().now()));
        var leaders = directory
                .organ(request.governmentId())
                .map(government -> holders(government, Role.LEADER, Role.PRINCIPAL))
                .orElse(Set.of());
        publication.announcer().asked(document, DocumentAction.APPROVE_EXCEPTION, actor, leaders);
    }

    /** The government's leader signs (审签); only now does the exception stand in the monitoring list. */
    public void sign(DocumentId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var opened = access.opened(id, DocumentAction.SIGN_EXCEPTION, command.version(), actor);
        var document = opened.document();
        var request = request(id);
        request.sign(
                command.reason().strip(),
                ApprovedText.hash(opened.text()),
                By.of(actor, publication.time().now()));
        directory
                .organ(request.governmentId())
                .ifPresent(government -> publication.readers().ofGrantedException(document, government));
        overrides.record(granted(document, request, command.reason().strip()), actor);
        publication.announcer().moved(document, DocumentAction.SIGN_EXCEPTION, actor);
    }

    /** The office or the leader does not agree; the reasons go to the drafter, who may ask anew. */
    public void refuse(DocumentId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var document = access.opened(id, DocumentAction.REFUSE_EXCEPTION, command.version(), actor)
                .document();
        request(id)
                .refuse(
                        command.reason().strip(),
                        By.of(actor, publication.time().now()));
        publication.announcer().moved(document, DocumentAction.REFUSE_EXCEPTION, actor);
    }

    private static RecordOverride granted(Document document, ExceptionRequest request, String note) {
        var by = request.requester();
        var origin = document.origin();
        var asked = new RecordOverride.Asked(
                by.personId(),
                by.signature(),
                origin.draftingOrganId(),
                origin.draftingOrganName(),
                by.at(),
                request.reason());
        return new RecordOverride(
                new DocumentId(document.id()).subject(), document.title(), RULE, asked, note, request.governmentId());
    }

    private ExceptionRequest request(DocumentId id) {
        return Objects.requireNonNull(
                exceptions.findFirstByDocumentIdOrderByIdDesc(id.value()).orElse(null));
    }
}
