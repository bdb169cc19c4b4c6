package org.shuniu.document.service.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.followup.FollowUpResult;
import org.shuniu.document.domain.followup.FollowUpResultRepository;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.view.FollowUpView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.followup.FollowUpStatus;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a document's tasks: asked of whoever follows them up, and the results written beside it. */
@Service
@Transactional(readOnly = true)
public class FollowUpQueries {
    private final DocumentAccess access;
    private final DocumentAsSource source;
    private final FollowUpResultRepository results;
    private final Visibility visibility;
    private final OfficeTime time;
    private final List<FollowUpStatus> followers;

    public FollowUpQueries(
            DocumentAccess access,
            DocumentAsSource source,
            FollowUpResultRepository results,
            Visibility visibility,
            OfficeTime time,
            ObjectProvider<FollowUpStatus> followers) {
        this.access = access;
        this.source = source;
        this.results = results;
        this.visibility = visibility;
        this.time = time;
        this.followers = followers.orderedStream().toList();
    }

    public FollowUpView of(DocumentId id, Actor actor) {
        access.requireSeen(id, actor);
        var cards = followers.stream()
                .flatMap(follower -> follower.of(id.subject(), actor).stream())
                .toList();
        return new FollowUpView(cards, results(id, actor), intake(id, actor).orElse(null));
    }

    private List<FollowUpView.Result> results(DocumentId id, Actor actor) {
        Map<SubjectRef, Boolean> seen = new HashMap<>();
        return results.findByDocumentIdOrderByDoneAtDescIdDesc(id.value()).stream()
                .map(result ->
                        line(result, seen.computeIfAbsent(result.work(), work -> visibility.canSee(actor, work))))
                .toList();
    }

    private FollowUpView.Result line(FollowUpResult result, boolean seen) {
        return new FollowUpView.Result(
                OfficeTime.day(result.doneAt()),
                result.step(),
                seen
                        ? new FollowUpView.Work(
                                result.number(), result.title(), result.outcome(), result.doneByName(), result.link())
                        : null);
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
