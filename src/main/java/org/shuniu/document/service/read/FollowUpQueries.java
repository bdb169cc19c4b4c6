package org.shuniu.document.service.read;

import java.util.List;
import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.view.FollowUpView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.followup.FollowUpStatus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a document's tasks, asked of whoever follows them up. */
@Service
@Transactional(readOnly = true)
public class FollowUpQueries {
    private final DocumentAccess access;
    private final DocumentAsSource source;
    private final List<FollowUpStatus> followers;

    public FollowUpQueries(DocumentAccess access, DocumentAsSource source, ObjectProvider<FollowUpStatus> followers) {
        this.access = access;
        this.source = source;
        this.followers = followers.orderedStream().toList();
    }

    public FollowUpView of(DocumentId id, Actor actor) {
        access.requireSeen(id, actor);
        var cards = followers.stream()
                .flatMap(follower -> follower.of(id.subject(), actor).stream())
                .toList();
        return new FollowUpView(cards, intake(id, actor).orElse(null));
    }

    private Optional<String> intake(DocumentId id, Actor actor) {
        boolean binding = source.paper(id.value(), actor)
                .filter(DocumentAsSource.Paper::binding)
                .isPresent();
        return followers.stream()
                .filter(follower -> binding)
                .flatMap(follower -> follower.intake(id.subject(), actor).stream())
                .findFirst();
    }
}
