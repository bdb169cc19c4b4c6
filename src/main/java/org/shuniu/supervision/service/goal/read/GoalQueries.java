package org.shuniu.supervision.service.goal.read;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.goal.GoalAccess;
import org.shuniu.supervision.service.goal.view.GoalActionLine;
import org.shuniu.supervision.service.goal.view.GoalStoryLine;
import org.shuniu.supervision.service.goal.view.GoalView;
import org.shuniu.supervision.service.goal.view.IndicatorView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One task with its whole story. */
@Service
@Transactional(readOnly = true)
public class GoalQueries {
    private final GoalAccess access;
    private final GoalStandings standings;
    private final GoalHistory history;
    private final Visibility visibility;
    private final JdbcClient jdbc;

    GoalQueries(
            GoalAccess access, GoalStandings standings, GoalHistory history, Visibility visibility, JdbcClient jdbc) {
        this.access = access;
        this.standings = standings;
        this.history = history;
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** A task that a matter follows up. */
    public record GoalLink(long id, String title, int year, String link) {}

    public GoalView view(GoalId id, Actor actor) {
        var goal = access.seen(id, actor);
        var own = standings.of(goal.task().year(), List.of(id.value())).getOrDefault(id.value(), List.of());
        var origin = goal.origin();
        var task = goal.task();
        // @formatter:off
        return new GoalView(
                id.value(), goal.version(), goal.status(), task.year(), task.theme(), task.subTheme(), task.title(),
                task.text(), task.mode(), goal.leadUnit().name(), goal.coUnits().stream().map(UnitRef::name).toList(),
                task.leaderId(), task.leaderName(), origin.organName(), origin.proposerName(), origin.createdOn(),
                goal.issuerName(), goal.issuedOn(), goal.result(), goal.closedOn(),
                GoalListQueries.light(goal.status(), own),
                GoalListQueries.rate(goal.status(), own), matter(goal.matterId(), actor),
                history.indicators(id, own), lines(goal, actor));
        // @formatter:on
    }

    private List<GoalActionLine> lines(Goal goal, Actor actor) {
        return Arrays.stream(GoalAction.values())
                .map(action -> {
                    var reason = access.refusal(goal, action, actor);
                    return new GoalActionLine(action, reason.isEmpty(), reason.orElse(null));
                })
                .toList();
    }

    private GoalView.@Nullable MatterLink matter(@Nullable Long id, Actor actor) {
        if (id == null || !visibility.canSee(actor, new MatterId(id).subject())) {
            return null;
        }
        return jdbc.sql("select id, number, title, '/matters/' || id as link from matter where id = :id")
                .param("id", id)
                .query(GoalView.MatterLink.class)
                .single();
    }

    public IndicatorView indicator(GoalId id, long indicatorId, Actor actor) {
        return view(id, actor).indicators().stream()
                .filter(one -> one.id() == indicatorId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    public List<GoalStoryLine> story(GoalId id, Actor actor) {
        access.seen(id, actor);
        return history.story(id);
    }

    /** The task that this matter follows up, where the reader may know of it. */
    public Optional<GoalLink> ofMatter(MatterId matter, Actor actor) {
        return jdbc.sql("select id, title, year, '/goals/' || id as link from goal where matter_id = :matter")
                .param("matter", matter.value())
                .query(GoalLink.class)
                .optional()
                .filter(goal -> visibility.canSee(actor, new GoalId(goal.id()).subject()));
    }

    /** Refuses the form to whom the command is refused. */
    public void requireDrafter(Actor actor) {
        access.requireDrafter(actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public GoalView forStep(GoalId id, GoalAction action, Actor actor) {
        access.opened(id, action, null, actor);
        return view(id, actor);
    }
}
