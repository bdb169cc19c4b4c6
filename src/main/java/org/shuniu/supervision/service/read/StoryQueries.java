package org.shuniu.supervision.service.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.FileStore;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.Examination;
import org.shuniu.supervision.domain.record.Feedback;
import org.shuniu.supervision.domain.record.MatterEvent;
import org.shuniu.supervision.domain.record.MatterEventRepository;
import org.shuniu.supervision.domain.record.Reminder;
import org.shuniu.supervision.service.MatterAccess;
import org.shuniu.supervision.service.Records;
import org.shuniu.supervision.service.view.Done;
import org.shuniu.supervision.service.view.PartView.ExtensionLine;
import org.shuniu.supervision.service.view.StoryLine;
import org.shuniu.supervision.service.view.StoryLine.EvidenceLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole story of a matter, line by line, with the files and the questions that belong to each line. */
@Service
@Transactional(readOnly = true)
public class StoryQueries {
    private final MatterAccess access;
    private final MatterEventRepository events;
    private final Records records;
    private final FileStore files;

    public StoryQueries(MatterAccess access, MatterEventRepository events, Records records, FileStore files) {
        this.access = access;
        this.events = events;
        this.records = records;
        this.files = files;
    }

    /** Oldest first. */
    public List<StoryLine> of(MatterId id, Actor actor) {
        var now = access.seen(id, actor);
        Map<Long, String> units = now.parts().stream()
                .collect(Collectors.toMap(MatterPart::id, part -> part.unit().name()));
        Map<Long, StoredFile> stored =
                files.of(id.subject()).stream().collect(Collectors.toMap(StoredFile::id, Function.identity()));
        var feedback = queues(records.feedback(id.value()), Feedback::partId);
        var examined = queues(records.examinations(id.value()), Examination::partId);
        var sheets = queues(
                records.reminders(id.value()).stream()
                        .filter(sent -> sent.kind().isColoured())
                        .toList(),
                Reminder::partId);
        var lines = new ArrayList<StoryLine>();
        for (MatterEvent event : events.findByMatterIdOrderById(id.value())) {
            boolean fed = event.action().equals("FEED_BACK");
            boolean judged = event.partId() != null && isJudgement(event);
            Feedback given = fed ? next(feedback, event.partId()) : null;
            Examination judgement = judged ? next(examined, event.partId()) : null;
            Reminder sheet = isSheet(event) ? next(sheets, event.partId()) : null;
            lines.add(line(event, units, given, judgement, stored).with(sheet == null ? null : sheet.id()));
        }
        return lines;
    }

    private static boolean isJudgement(MatterEvent event) {
        return event.action().equals("ACCEPT") || event.action().equals("SEND_BACK");
    }

    private static boolean isSheet(MatterEvent event) {
        return Set.of("SHEET_BLUE", "SHEET_ORANGE", "SHEET_RED").contains(event.action());
    }

    /** The records of each part in the order in which their lines were written. */
    private static <T> Map<Long, Deque<T>> queues(List<T> all, Function<T, Long> part) {
        var queues = new HashMap<Long, Deque<T>>();
        all.forEach(one -> queues.computeIfAbsent(part.apply(one), key -> new ArrayDeque<>())
                .add(one));
        return queues;
    }

    private static <T> @Nullable T next(Map<Long, Deque<T>> queues, @Nullable Long partId) {
        Deque<T> queue = partId == null ? null : queues.get(partId);
        return queue == null ? null : queue.poll();
    }

    private static StoryLine line(
            MatterEvent event,
            Map<Long, String> units,
            @Nullable Feedback given,
            @Nullable Examination judgement,
            Map<Long, StoredFile> stored) {
        List<EvidenceLine> evidence = given == null
                ? List.of()
                : given.evidence().stream()
                        .map(stored::get)
                        .filter(Objects::nonNull)
                        .map(file -> new EvidenceLine(file.id(), file.name(), file.sizeText()))
                        .toList();
        String action = given == null ? event.action() : event.action() + "_" + given.kind();
        return new StoryLine(
                action,
                event.partId() == null ? null : units.get(event.partId()),
                event.round(),
                event.words(),
                event.dueOn(),
                Done.of(event.by()),
                evidence,
                judgement == null ? List.of() : List.copyOf(judgement.faults()),
                null);
    }

    /** All requests for more time, with their answers. */
    public List<ExtensionLine> extensions(MatterId id, Actor actor) {
        access.seen(id, actor);
        return records.extensions(id.value()).stream().map(Views::line).toList();
    }

    /** Files that were put to the matter, for choosing evidence. */
    public List<StoredFile> files(MatterId id, Actor actor) {
        access.seen(id, actor);
        return files.of(id.subject());
    }
}
