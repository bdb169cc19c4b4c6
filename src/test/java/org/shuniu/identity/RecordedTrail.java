package org.shuniu.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** Keeps what was recorded, so that a test can ask for it. */
@TestComponent
@Primary
public class RecordedTrail implements Trail {
    public record Line(@Nullable String who, String verb, Map<String, String> facts, boolean refused) {}

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    @Override
    public void record(Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {
        lines.add(new Line(actor.name(), verb, facts, false));
    }

    @Override
    public void refused(@Nullable Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {
        lines.add(new Line(actor == null ? null : actor.name(), verb, facts, true));
    }

    @Override
    public Optional<Change> latestChange(SubjectRef subject) {
        return Optional.empty();
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    public List<String> verbs() {
        return lines.stream().map(Line::verb).toList();
    }
}
