package org.shuniu.duty.service.incident.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was stated of an incident after a report was begun, line by line, and how the text takes it up. */
@Service
@Transactional(readOnly = true)
public class ReportNews {
    private static final char LABEL_END = '：';

    private final ReportAccess access;
    private final IncidentReportRepository reports;
    private final ReportText text;

    ReportNews(ReportAccess access, IncidentReportRepository reports, ReportText text) {
        this.access = access;
        this.reports = reports;
        this.text = text;
    }

    /**
     * A line that the facts now ask for.
     *
     * @param former line of the text on the same point, which it replaces; null when there is none
     */
    public record Line(@Nullable String former, String now) {}

    /** Lines that the facts would give today and this text does not hold. */
    public List<Line> of(IncidentId id, long reportId, String body, Actor actor) {
        var opened = access.opened(id, reportId, ReportAction.EDIT, actor);
        var sent = ReportService.sent(
                reports.findByIncidentIdOrderById(opened.incident().id()));
        var held = body.lines().map(String::strip).toList();
        return text.body(opened.report().kind(), opened.incident(), sent)
                .lines()
                .filter(line -> !held.contains(line))
                .map(line -> new Line(former(held, line).orElse(null), line))
                .toList();
    }

    /** The text with these lines in the place of the former ones, new ones at its end. */
    public String takenUp(String body, List<Line> news) {
        var lines = new ArrayList<>(body.lines().toList());
        for (var line : news) {
            int place = IntStream.range(0, lines.size())
                    .filter(at -> lines.get(at).strip().equals(line.former()))
                    .findFirst()
                    .orElse(lines.size());
            if (place == lines.size()) {
                lines.add(line.now());
            } else {
                lines.set(place, line.now());
            }
        }
        return String.join("\n", lines);
    }

    private static Optional<String> former(List<String> held, String line) {
        int end = line.indexOf(LABEL_END);
        return end < 0
                ? Optional.empty()
                : held.stream()
                        .filter(one -> one.startsWith(line.substring(0, end + 1)))
                        .findFirst();
    }
}
