package org.shuniu.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;

/** A subject that notes what it is told, and refuses what a test wants refused. */
public class PaperSubject implements ReviewedSubject {
    public static final String KIND = "PAPER";
    private static final Set<Move> EVERY_MOVE = EnumSet.allOf(Move.class);

    public final List<String> heard = new ArrayList<>();
    public final Map<String, List<Handler>> chosen = new HashMap<>();
    public final Set<String> skipped = new HashSet<>();
    public final Set<Long> excluded = new HashSet<>();
    public final Map<String, Role> roles = new HashMap<>();
    public Runnable onCompleted = () -> {};

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<StepKind> stepKinds() {
        return List.of(kind("CHECK", true), kind("WORK", true), kind("NEXT", false), kind("LAST", false));
    }

    private StepKind kind(String code, boolean required) {
        return new StepKind(code, required, false, EVERY_MOVE, Optional.ofNullable(roles.get(code)));
    }

    @Override
    public Optional<Refusal> refusal(Actor actor, SubjectRef subject, StepView step, Move move) {
        return excluded.contains(actor.personId())
                ? Optional.of(new Refusal("paper.refused.excluded"))
                : Optional.empty();
    }

    @Override
    public boolean skips(SubjectRef subject, StepView step) {
        return skipped.contains(step.kind());
    }

    @Override
    public List<Handler> chosen(SubjectRef subject, StepView step) {
        return chosen.getOrDefault(step.kind(), List.of());
    }

    @Override
    public void entered(SubjectRef subject, StepView step) {
        heard.add("entered " + step.kind() + " " + step.round());
    }

    @Override
    public void completed(SubjectRef subject, StepView step, Actor actor) {
        heard.add("completed " + step.kind() + " by " + actor.signature());
        onCompleted.run();
    }

    @Override
    public void returned(SubjectRef subject, StepView from, StepView to, String reason, Actor actor) {
        heard.add("returned " + from.kind() + " to " + to.kind());
    }

    @Override
    public void ended(SubjectRef subject, Move how, String reason, Actor actor) {
        heard.add("ended " + how);
    }
}
