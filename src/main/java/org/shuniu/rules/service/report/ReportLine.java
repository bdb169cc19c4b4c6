package org.shuniu.rules.service.report;

import java.util.Map;

/** One organ and one rule: how often it spoke, and what became of requests to lift it. */
public record ReportLine(long organId, String organName, String rule, Map<Outcome, Long> counts) {
    public ReportLine {
        counts = Map.copyOf(counts);
    }

    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }
}
