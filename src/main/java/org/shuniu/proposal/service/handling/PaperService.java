package org.shuniu.proposal.service.handling;

import java.io.InputStream;
import java.util.List;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attachments; of merged proposals they lie in the one work file. */
@Service
@Transactional
public class PaperService {
    private final ProposalAccess access;
    private final FileStore files;
    private final Publication publication;

    public PaperService(ProposalAccess access, FileStore files, Publication publication) {
        this.access = access;
        this.files = files;
        this.publication = publication;
    }

    @Transactional(readOnly = true)
    public List<StoredFile> of(ProposalId id, Actor actor) {
        var proposal = access.seen(id, actor).proposal();
        var all = new java.util.ArrayList<>(files.of(id.subject()));
        var leader = new ProposalId(proposal.workFile());
        if (!leader.equals(id) && access.canSee(leader, actor)) {
            all.addAll(files.of(leader.subject()));
        }
        return all;
    }

    public StoredFile attach(ProposalId id, String name, InputStream content, Actor actor) {
        var now = access.opened(id, ProposalAction.ATTACH, actor);
        var stored = files.store(new ProposalId(now.proposal().workFile()).subject(), name, content, actor);
        now.proposal().take(ProposalAction.ATTACH, publication.time().now());
        var what = new What(now.today(), null, stored.name());
        publication.announcer().moved(now.proposal(), ProposalAction.ATTACH, what, actor);
        return stored;
    }
}
