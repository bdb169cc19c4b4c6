package org.shuniu.supervision.service.goal.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.shuniu.kernel.demo.DemoPart;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented key tasks: under way, waiting for a word, drafted, and closed last year. */
@Component
class GoalDemo implements DemoPart {
    private final GoalDemoWalk walk;

    GoalDemo(GoalDemoWalk walk) {
        this.walk = walk;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void load() {
        try {
            var rows = new ClassPathResource("demo/supervision/goals.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .toList();
            for (int at = 0; at < rows.size(); at++) {
                if (!rows.get(at).startsWith(">")) {
                    walk.tell(rows.get(at).split("\\|", -1), indicators(rows, at + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> indicators(List<String> rows, int from) {
        var indicators = new ArrayList<String[]>();
        for (int at = from; at < rows.size() && rows.get(at).startsWith(">"); at++) {
            indicators.add(rows.get(at).substring(1).split("\\|", -1));
        }
        return indicators;
    }
}
