package org.shuniu.supervision.service.chain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.chain.Chain.Kind;
import org.shuniu.supervision.service.chain.Chain.Link;
import org.shuniu.supervision.study.StudyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Research reports about a matter or its inspections, each followed by the papers that began from it (SUP-04). */
@Component
class ChainStudies {
    private static final String ROWS = """
            select s.id, s.title, coalesce(s.finished_on, s.created_on) as day, p.paper_kind, p.paper_id,
                   p.title as paper, p.address, p.done_at
            from supervision_study s left join supervision_study_paper p on p.study_id = s.id
            where (s.matter_id = :matter
                or s.inspection_id in (select i.id from inspection i where i.matter_id = :matter))
              and s.status <> 'DISCARDED' and\s""" + Visibility.PREDICATE + " order by s.id, p.id";

    private final JdbcClient jdbc;
    private final Visibility visibility;

    ChainStudies(JdbcClient jdbc, Visibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    private record Paper(SubjectRef subject, String title, String link, LocalDate on) {}

    private record Row(long study, Link link, @Nullable Paper paper) {}

    List<Link> of(MatterId id, Actor actor) {
        var rows = jdbc.sql(ROWS)
                .param("matter", id.value())
                .param("subjectKind", StudyId.KIND)
                .param("principals", Principals.of(actor))
                .query((row, number) -> row(row))
                .list();
        var byStudy = new LinkedHashMap<Long, List<Link>>();
        rows.forEach(row -> {
            var links = byStudy.computeIfAbsent(row.study(), study -> new ArrayList<>(List.of(row.link())));
            var paper = row.paper();
            if (paper != null) {
                links.add(paper(paper, actor));
            }
        });
        return byStudy.values().stream().flatMap(List::stream).toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var study = new StudyId(row.getLong("id"));
        var link =
                new Link(Kind.STUDY, row.getString("title"), row.getObject("day", LocalDate.class), null, study.link());
        String kind = row.getString("paper_kind");
        return new Row(study.value(), link, kind == null ? null : paper(kind, row));
    }

    private static Paper paper(String kind, ResultSet row) throws SQLException {
        return new Paper(
                new SubjectRef(kind, row.getLong("paper_id")),
                row.getString("paper"),
                row.getString("address"),
                OfficeTime.day(row.getObject("done_at", OffsetDateTime.class).toInstant()));
    }

    private Link paper(Paper paper, Actor actor) {
        var kind = paper.subject().kind().equals("DOCUMENT") ? Kind.DRAFT : Kind.TOPIC;
        return visibility.canSee(actor, paper.subject())
                ? new Link(kind, paper.title(), paper.on(), null, paper.link())
                : new Link(kind, null, null, null, null);
    }
}
