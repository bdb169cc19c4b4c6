package org.shuniu.review.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.ReviewedSubject;
import org.shuniu.review.StepKind;
import org.shuniu.review.domain.CaseStep;
import org.springframework.stereotype.Component;

/** What the other modules told the engine about their subjects. */
@Component
public class ReviewedSubjects {
    private static final StepKind DRAFT = new StepKind(CaseStep.DRAFT, true, true, Set.of(), Optional.empty());

    private final Map<String, ReviewedSubject> byKind;

    public ReviewedSubjects(List<ReviewedSubject> subjects) {
        byKind = subjects.stream().collect(Collectors.toMap(ReviewedSubject::kind, Function.identity()));
    }

    public ReviewedSubject of(SubjectRef subject) {
        return Optional.ofNullable(byKind.get(subject.kind()))
                .orElseThrow(() -> new IllegalStateException("no reviewed subject " + subject.kind()));
    }

    public StepKind kind(SubjectRef subject, String code) {
        return code.equals(CaseStep.DRAFT)
                ? DRAFT
                : of(subject).stepKinds().stream()
                        .filter(kind -> kind.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no step kind " + code));
    }

    /** Step kinds of every subject, for the route editor. */
    public List<StepKind> stepKinds(String subjectKind) {
        return Optional.ofNullable(byKind.get(subjectKind))
                .map(ReviewedSubject::stepKinds)
                .orElse(List.of());
    }

    public List<String> kinds() {
        return byKind.keySet().stream().sorted().toList();
    }
}
