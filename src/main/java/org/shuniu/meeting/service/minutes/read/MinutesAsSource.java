package org.shuniu.meeting.service.minutes.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as papers on which leaders write and from which work is followed up. */
@Service
@Transactional(readOnly = true)
public class MinutesAsSource implements FollowUpSource {
    private static final int EXCERPT = 1000;

    private final MinutesQueries queries;
    private final Visibility visibility;

    MinutesAsSource(MinutesQueries queries, Visibility visibility) {
        this.queries = queries;
        this.visibility = visibility;
    }

    @Override
    public String kind() {
        return MinutesId.KIND;
    }

    @Override
    public List<Paper> find(String text, Actor actor, int limit) {
        return queries.page(new MinutesFilter(text, null, null), actor, 1).rows().stream()
                .limit(limit)
                .map(row -> paper(new MinutesId(row.id()), row.title(), row.number(), row.heldOn(), row.status()))
                .toList();
    }

    @Override
    public Optional<Paper> paper(long id, Actor actor) {
        return view(id, actor)
                .map(view -> paper(
                        new MinutesId(view.id()),
                        view.title(),
                        view.number(),
                        view.deadlines().get(0).dueOn(),
                        view.status()));
    }

    private static Paper paper(
            MinutesId id, String title, @Nullable String number, LocalDate day, MinutesStatus status) {
        return new Paper(id.subject(), title, number, day, status.isSigned(), id.link());
    }

    @Override
    public String excerpt(long id, Actor actor) {
        String body = view(id, actor).map(MinutesView::body).orElse("");
        return body.length() > EXCERPT ? body.substring(0, EXCERPT) : body;
    }

    /** Asked before it is opened: a refusal inside would take the caller's transaction with it. */
    private Optional<MinutesView> view(long id, Actor actor) {
        var minutes = new MinutesId(id);
        return visibility.canSee(actor, minutes.subject())
                ? Optional.of(queries.view(minutes, actor))
                : Optional.empty();
    }
}
