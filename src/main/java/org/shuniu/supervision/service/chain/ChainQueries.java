package org.shuniu.supervision.service.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Records;
import org.shuniu.supervision.service.chain.Chain.Kind;
import org.shuniu.supervision.service.chain.Chain.Link;
import org.shuniu.supervision.service.policy.Situation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chain of one matter, as far as the reader may know of its links. */
@Service
@Transactional(readOnly = true)
public class ChainQueries {
    private final MatterAccess access;
    private final ChainSources sources;
    private final ChainStudies studies;
    private final Records records;
    private final JdbcClient jdbc;

    ChainQueries(MatterAccess access, ChainSources sources, ChainStudies studies, Records records, JdbcClient jdbc) {
        this.access = access;
        this.sources = sources;
        this.studies = studies;
        this.records = records;
        this.jdbc = jdbc;
    }

    public Chain of(MatterId id, Actor actor) {
        var now = access.seen(id, actor);
        return new Chain(
                sources.of(now.matter(), actor),
                feedback(now),
                inspections(id, actor),
                results(now.matter()),
                reports(id, actor),
                studies.of(id, actor));
    }

    private List<Link> feedback(Situation now) {
        var units = now.parts().stream()
                .collect(Collectors.toMap(MatterPart::id, part -> part.unit().name()));
        return records.feedback(now.matter().id()).stream()
                .map(given -> new Link(
                        given.kind() == FeedbackKind.FINAL ? Kind.FINAL : Kind.STAGE,
                        units.get(given.partId()),
                        given.doneOn(),
                        null,
                        "#part-" + given.partId()))
                .toList();
    }

    /** What is written back to the source; as long as the matter is settled. */
    private List<Link> results(Matter matter) {
        var results = new ArrayList<Link>();
        var marks = matter.marks();
        if (marks.settledOn() != null) {
            String outcome = jdbc.sql(
                            "select outcome from follow_up_link where matter_id = :matter and state = 'SETTLED'")
                    .param("matter", matter.id())
                    .query(String.class)
                    .optional()
                    .filter(words -> !words.isBlank())
                    .orElse(null);
            results.add(new Link(Kind.SETTLED, null, marks.settledOn(), outcome, null));
        }
        if (marks.closedOn() != null) {
            results.add(new Link(Kind.CLOSED, null, marks.closedOn(), null, null));
        }
        return results;
    }

    /** 专项督查 that was begun about it. */
    private List<Link> inspections(MatterId id, Actor actor) {
        return jdbc.sql("select s.id, s.title, s.period_from from inspection s where s.matter_id = :matter and "
                        + Visibility.PREDICATE + " order by s.id")
                .param("matter", id.value())
                .param("subjectKind", InspectionId.KIND)
                .param("principals", Principals.of(actor))
                .query((row, number) -> new Link(
                        Kind.INSPECTION,
                        row.getString("title"),
                        row.getObject("period_from", LocalDate.class),
                        null,
                        new InspectionId(row.getLong("id")).link()))
                .list();
    }

    /** 督查专报 and 通报 whose rows hold it. */
    private List<Link> reports(MatterId id, Actor actor) {
        return jdbc.sql("""
                        select s.id, s.title, coalesce(s.signed_on, s.created_on) as day from supervision_report s
                        where s.status <> 'DISCARDED' and s.figures::jsonb @> cast(:row as jsonb) and\s""" + Visibility.PREDICATE + " order by s.id")
                .param("row", "{\"rows\":[{\"matterId\":" + id.value() + "}]}")
                .param("subjectKind", ReportId.KIND)
                .param("principals", Principals.of(actor))
                .query((row, number) -> new Link(
                        Kind.REPORT,
                        row.getString("title"),
                        row.getObject("day", LocalDate.class),
                        null,
                        new ReportId(row.getLong("id")).link()))
                .list();
    }
}
