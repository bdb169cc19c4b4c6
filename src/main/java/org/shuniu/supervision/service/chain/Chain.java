package org.shuniu.supervision.service.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What led to a matter and what came of it, each link in the order of time. */
public record Chain(
        List<Link> sources,
        List<Link> feedback,
        List<Link> inspections,
        List<Link> results,
        List<Link> reports,
        List<Link> studies) {
    public Chain {
        sources = List.copyOf(sources);
        feedback = List.copyOf(feedback);
        inspections = List.copyOf(inspections);
        results = List.copyOf(results);
        reports = List.copyOf(reports);
        studies = List.copyOf(studies);
    }

    public boolean isEmpty() {
        return Stream.of(sources, feedback, inspections, results, reports, studies)
                .allMatch(List::isEmpty);
    }

    /**
     * One link. Who may not know of a record reads what kind of record it is, and nothing else.
     *
     * @param kind name of the words beside it
     * @param words of the instruction or of the result
     * @param link null for what is kept elsewhere or not known to the reader
     */
    public record Link(
            Kind kind,
            @Nullable String title,
            @Nullable LocalDate on,
            @Nullable String words,
            @Nullable String link) {}

    /** What stands at a place of the chain. */
    public enum Kind {
        PAPER,
        INSTRUCTION,
        DECISION,
        PARENT,
        BASIS,
        STAGE,
        FINAL,
        INSPECTION,
        SETTLED,
        CLOSED,
        REPORT,
        STUDY,
        /** A document that began from a study. */
        DRAFT,
        /** A topic that began from a study. */
        TOPIC
    }
}
