package org.shuniu.supervision.service;

import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.domain.Matter;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.record.MatterEvent;
import org.shuniu.supervision.domain.record.MatterEventRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes a matter's story, line by line, in the transaction of each step. */
@Component
public class Story {
    private final MatterEventRepository events;
    private final JdbcClient jdbc;
    private final OfficeTime time;

    public Story(MatterEventRepository events, JdbcClient jdbc, OfficeTime time) {
        this.events = events;
        this.jdbc = jdbc;
        this.time = time;
    }

    public void line(Matter matter, String action, @Nullable String words, Actor actor) {
        events.save(event(matter, action, words, actor));
    }

    public void line(Matter matter, MatterPart part, String action, @Nullable String words, Actor actor) {
        events.save(event(matter, action, words, actor).about(part));
        touch(matter);
    }

    /** A line that moves the clock of a part. */
    public void line(
            Matter matter, MatterPart part, String action, @Nullable String words, ClockEvent clock, Actor actor) {
        events.save(event(matter, action, words, actor).about(part).due(clock.dueOn(), clock.provisional()));
        touch(matter);
    }

    private MatterEvent event(Matter matter, String action, @Nullable String words, Actor actor) {
        String kept = words == null || words.isBlank() ? null : words.strip();
        return new MatterEvent(matter, action, kept, By.of(actor, time.now()), time.today());
    }

    /** Past the entity's version: two units that move their parts at once do not get in each other's way. */
    private void touch(Matter matter) {
        jdbc.sql("update matter set moved_at = :at where id = :id")
                .param("at", Timestamp.from(time.now()))
                .param("id", matter.id())
                .update();
    }
}
