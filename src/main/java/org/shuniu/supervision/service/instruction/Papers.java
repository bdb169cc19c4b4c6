package org.shuniu.supervision.service.instruction;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.followup.FollowUpSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Papers of all modules on which a leader may have written. */
@Component
public class Papers {
    private static final int SHOWN = 10;

    private final List<FollowUpSource> sources;

    Papers(ObjectProvider<FollowUpSource> sources) {
        this.sources = sources.orderedStream().toList();
    }

    /** By number or title, among those this person may know of. */
    public List<FollowUpSource.Paper> find(String text, Actor actor) {
        return text.isBlank()
                ? List.of()
                : sources.stream()
                        .flatMap(source -> source.find(text.strip(), actor, SHOWN).stream())
                        .limit(SHOWN)
                        .toList();
    }

    public Optional<FollowUpSource.Paper> paper(SubjectRef subject, Actor actor) {
        return of(subject).flatMap(source -> source.paper(subject.id(), actor));
    }

    public String excerpt(SubjectRef subject, Actor actor) {
        return of(subject).map(source -> source.excerpt(subject.id(), actor)).orElse("");
    }

    private Optional<FollowUpSource> of(SubjectRef subject) {
        return sources.stream()
                .filter(source -> source.kind().equals(subject.kind()))
                .findFirst();
    }
}
