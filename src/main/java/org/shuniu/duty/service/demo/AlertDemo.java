package org.shuniu.duty.service.demo;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.shuniu.duty.service.alert.Alerts;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.demo.DemoPart;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What rang in the past of the demo office was acknowledged at once, so that a first look at it is quiet. */
@Component
class AlertDemo implements DemoPart {
    private static final Duration PAST = Duration.ofHours(1);
    private static final Duration PICKED_UP = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final Alerts alerts;
    private final Directory directory;
    private final OfficeTime time;

    AlertDemo(JdbcClient jdbc, Alerts alerts, Directory directory, OfficeTime time) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.directory = directory;
        this.time = time;
    }

    @Override
    public int order() {
        return 78;
    }

    private record Rung(long id, long personId, OffsetDateTime raisedAt) {}

    @Override
    public void load() {
        jdbc
                .sql("select id, person_id, raised_at from duty_alert where acknowledged_at is null order by id")
                .query(Rung.class)
                .list()
                .stream()
                .filter(rung -> rung.raisedAt().toInstant().isBefore(time.now().minus(PAST)))
                .forEach(this::acknowledge);
    }

    private void acknowledge(Rung rung) {
        directory
                .actor(rung.personId(), null)
                .ifPresent(person -> time.at(
                        rung.raisedAt().toInstant().plus(PICKED_UP), () -> alerts.acknowledge(rung.id(), person)));
    }
}
