package org.shuniu.kernel.basis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds the record from which a paper is to begin, by the name it has in an address. */
@Component
public class Bases {
    /** As {@link SubjectRef#toString} writes it. */
    private static final Pattern NAME = Pattern.compile("([A-Z_]{1,40}):(\\d{1,18})");

    private final List<BasisSource> sources;
    private final Visibility visibility;

    Bases(List<BasisSource> sources, Visibility visibility) {
        this.sources = List.copyOf(sources);
        this.visibility = visibility;
    }

    /** Nothing for no name; what this person may not begin from is answered as if it did not exist. */
    public Optional<Basis> named(@Nullable String name, Actor actor) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new NotFoundException();
        }
        var subject = new SubjectRef(parts.group(1), Long.parseLong(parts.group(2)));
        return Optional.of(of(subject, actor).orElseThrow(NotFoundException::new));
    }

    private Optional<Basis> of(SubjectRef subject, Actor actor) {
        return sources.stream()
                .filter(source -> source.kind().equals(subject.kind()))
                .findFirst()
                .flatMap(source -> source.basis(subject.id(), actor));
    }

    /** Is it a record that papers begin from? */
    public boolean holds(String kind) {
        return sources.stream().anyMatch(source -> source.kind().equals(kind));
    }

    public boolean isKnown(SubjectRef subject, Actor actor) {
        return visibility.canSee(actor, subject);
    }
}
