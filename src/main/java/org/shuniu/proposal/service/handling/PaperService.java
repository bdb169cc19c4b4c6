package org.shuniu.proposal.service.handling;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attachments, each with its own proposal; merged proposals show those of the whole work file. */
@Service
@Transactional
public class PaperService {
    private final ProposalAccess access;
    private final FileStore files;
    private final ProposalRepository proposals;
    private final Publication publication;

    public PaperService(ProposalAccess access, FileStore files, ProposalRepository proposals, Publication publication) {
        this.access = access;
        this.proposals = proposals;
        this.files = files;
        this.publication = publication;
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(ProposalId id, Actor actor) {
        var proposal = access.seen(id, actor).proposal();
        var others = others(proposal).filter(other -> access.canSee(other, actor));
        return Stream.concat(Stream.of(id), others)
                .flatMap(each -> files.of(each.subject()).stream())
                .toList();
    }

    /** The others of the work file. */
    private Stream<ProposalId> others(Proposal proposal) {
        long leader = proposal.workFile();
        var merged = proposals.findByMergedIntoOrderById(leader).stream().map(Proposal::id);
        return Stream.concat(Stream.of(leader), merged)
                .filter(other -> other != proposal.id())
                .map(ProposalId::new);
    }

    public StoredFile attach(ProposalId id, String name, InputStream content, Actor actor) {
        var now = access.opened(id, ProposalAction.ATTACH, actor);
        var stored = files.store(id.subject(), name, content, actor);
        now.proposal().take(ProposalAction.ATTACH, publication.time().now());
        var what = new What(now.today(), null, stored.name());
        publication.announcer().moved(now.proposal(), ProposalAction.ATTACH, what, actor);
        return stored;
    }
}
