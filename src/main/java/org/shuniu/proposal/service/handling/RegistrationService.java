package org.shuniu.proposal.service.handling;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Particulars;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.domain.Proposer;
import org.shuniu.proposal.domain.ProposerKind;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 登记: what came in from congress or CPPCC, each number of a session once. */
@Service
@Transactional
public class RegistrationService {
    private final ProposalRepository proposals;
    private final ProposalAccess access;
    private final Publication publication;

    public RegistrationService(ProposalRepository proposals, ProposalAccess access, Publication publication) {
        this.proposals = proposals;
        this.access = access;
        this.publication = publication;
    }

    public ProposalId register(RegisterProposal command, Actor actor) {
        access.requireRegistrar(actor);
        requireUnmarked(command, actor);
        var particulars = particulars(command);
        requireNew(particulars, actor.organId(), 0);
        var by = By.of(actor, publication.time().now());
        var proposal = proposals.save(new Proposal(
                particulars,
                proposers(command),
                actor.organId(),
                by,
                publication.time().today()));
        publication.readers().ofOffice(proposal);
        publication.readers().ofBody(proposal, null);
        publication.announcer().index(proposal);
        publication.announcer().registered(proposal, actor);
        return new ProposalId(proposal.id());
    }

    public void revise(ProposalId id, RegisterProposal command, Actor actor) {
        requireUnmarked(command, actor);
        var proposal =
                access.opened(id, ProposalAction.EDIT, command.version(), actor).proposal();
        var particulars = particulars(command);
        requireNew(particulars, proposal.officeId(), id.value());
        var former = proposal.particulars().bodyId();
        proposal.describe(particulars, proposers(command), publication.time().now());
        publication.readers().ofBody(proposal, former);
        publication.announcer().index(proposal);
        publication
                .announcer()
                .moved(
                        proposal,
                        ProposalAction.EDIT,
                        new What(publication.time().today(), null, null),
                        actor);
    }

    private void requireUnmarked(RegisterProposal command, Actor actor) {
        access.requireUnmarked(actor, "title", command.title());
        access.requireUnmarked(actor, "text", command.text());
        access.requireUnmarked(actor, "session", command.session());
        for (var line : command.named()) {
            access.requireUnmarked(actor, "proposers", line.name() + "\n" + line.delegation() + "\n" + line.contact());
        }
    }

    private void requireNew(Particulars particulars, long officeId, long self) {
        boolean taken = proposals.isRegistered(
                officeId, particulars.kind().name(), particulars.session(), particulars.number(), self);
        if (taken) {
            throw new InvalidException(new Refusal("proposal.invalid.registered", particulars.number()).at("number"));
        }
    }

    private Particulars particulars(RegisterProposal command) {
        var body = body(command);
        return new Particulars(
                command.kind(),
                command.session().strip(),
                command.number().strip(),
                command.title().strip(),
                command.text().strip(),
                body == null ? null : body.id(),
                body == null ? null : body.name());
    }

    private @Nullable OrganCard body(RegisterProposal command) {
        var wanted = command.kind() == ProposalKind.CONGRESS ? OrganType.CONGRESS : OrganType.CPPCC;
        return command.body() == null
                ? null
                : publication.desks().bodies().stream()
                        .filter(body -> Objects.equals(body.id(), command.body()) && body.type() == wanted)
                        .findFirst()
                        .orElseThrow(() -> new InvalidException(
                                new Refusal("proposal.invalid.body." + command.kind()).at("body")));
    }

    private static List<Proposer> proposers(RegisterProposal command) {
        var proposers =
                command.named().stream().map(RegistrationService::proposer).toList();
        if (proposers.isEmpty()) {
            throw new InvalidException(new Refusal("proposal.invalid.proposers").at("proposers"));
        }
        return proposers;
    }

    private static Proposer proposer(RegisterProposal.Line line) {
        String name = String.valueOf(line.name()).strip();
        var kind = line.kind() == null ? ProposerKind.guess(name) : line.kind();
        return new Proposer(name, text(line.delegation()), text(line.contact()), kind);
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
