package org.shuniu.duty.service.incident.report;

import java.util.List;
import java.util.Optional;
import org.shuniu.duty.domain.incident.report.IncidentReport;

/** 续报 only tells progress (B-4.3): a paragraph that stood in an earlier report is no news. */
final class Repeats {
    private static final int SHORT = 8;

    private Repeats() {}

    static boolean holds(IncidentReport earlier, String paragraph) {
        String line = bare(paragraph);
        return line.length() > SHORT
                && earlier.wording().body().lines().anyMatch(said -> bare(said).equals(line));
    }

    /** The first paragraph of the text that has been reported before, and where. */
    static Optional<Repeat> first(String text, List<IncidentReport> earlier) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            for (IncidentReport report : earlier) {
                if (holds(report, line)) {
                    return Optional.of(new Repeat(at + 1, report.wording().title()));
                }
            }
        }
        return Optional.empty();
    }

    record Repeat(int paragraph, String report) {}

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Punct}，。；：、]", "");
    }
}
