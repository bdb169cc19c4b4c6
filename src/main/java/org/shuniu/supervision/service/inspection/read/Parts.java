package org.shuniu.supervision.service.inspection.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.shuniu.supervision.domain.inspection.InspectionEventRepository;
import org.shuniu.supervision.domain.inspection.InspectionReaders;
import org.shuniu.supervision.domain.inspection.InspectionVisit;
import org.shuniu.supervision.domain.inspection.InspectionVisitRepository;
import org.shuniu.supervision.service.inspection.InspectionSituation;
import org.shuniu.supervision.service.inspection.command.DraftInspection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers the parts of the page. */
@Component("inspectionParts")
class Parts {
    private final InspectionListQueries lists;
    private final InspectionVisitRepository visits;
    private final InspectionEventRepository events;
    private final InspectionReaders readers;
    private final FileStore files;
    private final JdbcClient jdbc;

    Parts(
            InspectionListQueries lists,
            InspectionVisitRepository visits,
            InspectionEventRepository events,
            InspectionReaders readers,
            FileStore files,
            JdbcClient jdbc) {
        this.lists = lists;
        this.visits = visits;
        this.events = events;
        this.readers = readers;
        this.files = files;
        this.jdbc = jdbc;
    }

    InspectionView.Plan plan(Inspection inspection) {
        var plan = inspection.plan();
        return new InspectionView.Plan(
                plan.title(),
                plan.from(),
                plan.to(),
                plan.focus(),
                plan.scope(),
                plan.content(),
                plan.form(),
                plan.basis(),
                plan.order(),
                inspection.methods().stream().sorted().toList(),
                plan.matterId(),
                matterNumber(plan.matterId()),
                plan.notDuplicateBecause());
    }

    private @Nullable String matterNumber(@Nullable Long matterId) {
        return matterId == null
                ? null
                : jdbc.sql("select number from matter where id = :id")
                        .param("id", matterId)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }

    List<ObjectRow> objects(Inspection inspection) {
        return lists.objectsOf(inspection.id());
    }

    List<VisitView> visits(Inspection inspection) {
        var kept = files.of(new InspectionId(inspection.id()).subject());
        return visits.findByInspectionIdOrderByVisitedOnAscIdAsc(inspection.id()).stream()
                .map(visit -> visit(visit, kept))
                .toList();
    }

    private static VisitView visit(InspectionVisit visit, List<StoredFile> kept) {
        var seen = visit.seen();
        return new VisitView(
                visit.unitName(),
                seen.on(),
                seen.place(),
                seen.method(),
                seen.participants(),
                visit.facts(),
                kept.stream().filter(file -> visit.files().contains(file.id())).toList(),
                visit.by().signature(),
                visit.by().at());
    }

    InspectionView.Closing closing(Inspection inspection) {
        return new InspectionView.Closing(
                inspection.closingText(),
                inspection.closedOn(),
                inspection.closedOn() == null ? List.of() : readers.of(inspection.id()));
    }

    List<Told> story(Inspection inspection) {
        return events.findByInspectionIdOrderById(inspection.id()).stream()
                .map(Told::of)
                .toList();
    }

    DraftInspection draft(InspectionSituation now) {
        var inspection = now.inspection();
        var plan = inspection.plan();
        return new DraftInspection(
                plan.title(),
                plan.from(),
                plan.to(),
                plan.focus(),
                plan.scope(),
                plan.content(),
                plan.form(),
                plan.basis(),
                plan.order(),
                inspection.methods().stream().sorted().toList(),
                now.objects().stream().map(object -> object.unit().name()).toList(),
                matterNumber(plan.matterId()),
                plan.notDuplicateBecause(),
                inspection.version());
    }
}
