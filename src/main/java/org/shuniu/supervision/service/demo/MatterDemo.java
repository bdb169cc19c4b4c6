package org.shuniu.supervision.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.demo.DemoSession;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.service.clock.Escalation;
import org.shuniu.supervision.service.command.DraftMatter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented matters in every state, each taken there by the people whose duty it is, with a past of its own. */
@Component
class MatterDemo implements DemoPart {
    private final MatterDemoWalk walk;
    private final Escalation escalation;
    private final OfficeTime time;
    private final DemoSession session;

    MatterDemo(MatterDemoWalk walk, Escalation escalation, OfficeTime time, DemoSession session) {
        this.walk = walk;
        this.escalation = escalation;
        this.time = time;
        this.session = session;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        try {
            String rows =
                    new ClassPathResource("demo/supervision/matters.txt").getContentAsString(StandardCharsets.UTF_8);
            rows.lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\\|", -1))
                    .forEach(this::matter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        escalation.run(time.today());
    }

    private void matter(String[] row) {
        session.turnPage();
        walk.tell(
                draft(row), Integer.parseInt(row[9]), Integer.parseInt(row[10]), MatterDemoWalk.Until.valueOf(row[11]));
    }

    private DraftMatter draft(String[] row) {
        // @formatter:off
        return new DraftMatter(MatterSource.valueOf(row[2]), null, null, orNone(row[3]), row[0], row[1],
                row[0].contains("专项督查") ? MatterForm.SPECIAL : MatterForm.DAILY, List.of(), List.of(), row[4], units(row[5]),
                null, row[6].isEmpty() ? null : walk.leader(row[6]), row[7].contains("HOT"),
                row[7].contains("DIFFICULT"), ReportingFrequency.valueOf(row[8]), null, 0);
        // @formatter:on
    }

    private static @Nullable String orNone(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> units(String cell) {
        return cell.isEmpty() ? List.of() : new ArrayList<>(Arrays.asList(cell.split("；")));
    }
}
