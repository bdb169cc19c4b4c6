package org.shuniu.duty.service.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentNature;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Invented incidents of the last two days, each taken onward by the people whose duty it is. */
@Component
class IncidentDemo implements DemoPart {
    private final IncidentDemoDesk desk;
    private final Directory directory;
    private final OfficeTime time;

    IncidentDemo(IncidentDemoDesk desk, Directory directory, OfficeTime time) {
        this.desk = desk;
        this.directory = directory;
        this.time = time;
    }

    /** How far an incident is told. */
    enum Until {
        RECEIVED,
        PHONED,
        SIGNED,
        FOLLOWED
    }

    @Override
    public int order() {
        return 77;
    }

    @Override
    public void load() {
        try {
            new ClassPathResource("demo/duty/incidents.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\\|", -1))
                    .forEach(this::incident);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void incident(String[] row) {
        Instant received = time.now().minus(minutes(row[2]));
        Actor officer = officer(row);
        var until = Until.valueOf(row[13]);
        var id = new IncidentId[1];
        time.at(received, () -> id[0] = desk.registration().register(call(row, received), officer));
        if (!row[12].isEmpty()) {
            var level = IncidentLevel.valueOf(row[12]);
            time.at(received.plus(minutes("3")), () -> desk.grade(id[0], level, officer));
        }
        if (until.compareTo(Until.PHONED) >= 0) {
            time.at(received.plus(minutes("8")), () -> desk.phone(id[0], row[16], officer));
        }
        if (until.compareTo(Until.SIGNED) >= 0) {
            time.at(received.plus(minutes("20")), () -> desk.state(id[0], row[14], row[17], officer));
            time.at(
                    received.plus(minutes("25")),
                    () -> desk.report(id[0], ReportKind.FIRST, null, officer, signer(officer)));
        }
        if (until == Until.FOLLOWED) {
            time.at(
                    received.plus(minutes("150")),
                    () -> desk.report(id[0], ReportKind.FOLLOW_UP, row[15], officer, signer(officer)));
        }
    }

    private static Duration minutes(String number) {
        return Duration.ofMinutes(Long.parseLong(number));
    }

    private static RegisterIncident call(String[] row, Instant received) {
        String happened = row[3].isEmpty() ? null : OfficeTime.field(received.minus(minutes(row[3])));
        var nature = row[8].isEmpty() ? null : IncidentNature.valueOf(row[8]);
        // @formatter:off
        return new RegisterIncident(row[5], row[4], row[6], IncidentCategory.valueOf(row[7]), nature, false, null,
                happened, number(row[9]), row[9].isEmpty() ? null : 0, number(row[10]), number(row[11]), null, false,
                null, null, null, null, null);
        // @formatter:on
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private Actor officer(String[] row) {
        var organ = directory.organNamed(row[0]).orElseThrow();
        var post = directory.colleagues(organ.id(), row[1], 1).get(0);
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }

    private Actor signer(Actor officer) {
        var post = directory.holders(Role.EMERGENCY_SIGNER, officer.organId()).stream()
                .filter(one -> one.personId() != officer.personId())
                .findFirst()
                .orElseThrow();
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }
}
