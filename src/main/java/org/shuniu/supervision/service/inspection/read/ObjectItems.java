package org.shuniu.supervision.service.inspection.read;

import java.util.List;
import java.util.stream.Collectors;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.domain.inspection.object.InspectionRectification;
import org.shuniu.supervision.domain.inspection.object.RectificationAction;
import org.shuniu.supervision.domain.inspection.object.RectificationReport;
import org.shuniu.supervision.service.inspection.InspectionSettings;
import org.shuniu.supervision.service.inspection.StepLine;
import org.shuniu.supervision.service.inspection.object.ObjectPolicy;
import org.shuniu.supervision.service.inspection.object.ObjectRows;
import org.shuniu.supervision.service.inspection.object.ObjectSituation;
import org.springframework.stereotype.Component;

/** What a unit has to put right, with its reports and evidence. */
@Component
class ObjectItems {
    private final ObjectRows rows;
    private final ObjectPolicy policy;
    private final FileStore files;
    private final InspectionSettings settings;

    ObjectItems(ObjectRows rows, ObjectPolicy policy, FileStore files, InspectionSettings settings) {
        this.rows = rows;
        this.policy = policy;
        this.files = files;
        this.settings = settings;
    }

    List<ObjectView.Item> of(ObjectSituation now) {
        var items = rows.rectifications().findByObjectIdOrderById(now.object().id());
        if (items.isEmpty()) {
            return List.of();
        }
        var kept = files.of(new InspectionObjectId(now.object().id()).subject());
        var reports = rows
                .reports()
                .findByRectificationIdInOrderById(
                        items.stream().map(InspectionRectification::id).toList())
                .stream()
                .collect(Collectors.groupingBy(RectificationReport::rectificationId));
        return items.stream()
                .map(item -> item(now, item, reports.getOrDefault(item.id(), List.of()), kept))
                .toList();
    }

    private ObjectView.Item item(
            ObjectSituation now,
            InspectionRectification item,
            List<RectificationReport> reports,
            List<StoredFile> kept) {
        return new ObjectView.Item(
                item.id(),
                item.version(),
                item.requirement(),
                item.dueOn(),
                item.originalDueOn(),
                item.light(now.today(), settings.nearDays()),
                item.status(),
                item.round(),
                reports.stream().map(report -> report(report, kept)).toList(),
                RectificationAction.openFrom(item.status()).stream()
                        .map(action -> StepLine.of(action.name(), action.noun(), policy.refusal(now, item, action)))
                        .toList());
    }

    private static ObjectView.Report report(RectificationReport report, List<StoredFile> kept) {
        return new ObjectView.Report(
                report.round(),
                report.text(),
                kept.stream().filter(file -> report.files().contains(file.id())).toList(),
                report.by().signature(),
                report.by().at());
    }
}
