package org.shuniu.supervision.service.intake;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.shuniu.supervision.domain.intake.FollowUpRequest;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what other modules want followed up; the same request twice is one row. */
@Component
class FollowUpBook {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Units units;
    private final IntakeAnnouncer announcer;

    FollowUpBook(JdbcClient jdbc, Units units, IntakeAnnouncer announcer) {
        this.jdbc = jdbc;
        this.units = units;
        this.announcer = announcer;
    }

    void keep(FollowUpRequested request) {
        var actor = request.actor();
        long organ = units.supervisingOrgan(actor);
        inserted(request, organ).ifPresent(id -> {
            var subject = new SubjectRef(FollowUpRequest.KIND, id);
            announcer.grant(subject, organ);
            announcer.moved(
                    subject,
                    "KEEP",
                    request.sourceTitle(),
                    actor,
                    Map.of("source", request.source().toString(), "item", String.valueOf(request.item())),
                    request.needsMatter() ? announcer.supervision(organ) : Set.of());
        });
    }

    private Optional<Long> inserted(FollowUpRequested request, long organ) {
        var actor = request.actor();
        return jdbc.sql("""
                        insert into follow_up_request (source_kind, source_id, item, source_title, text, unit_id,
                          unit_name, due_on, needs_matter, organ_id, requester_id, requester_name, requested_at,
                          requested_on)
                        values (:kind, :id, :item, :title, :text, :unit, :unitName, :due, :needed, :organ, :person,
                          :name, cast(:at as timestamptz), :on)
                        on conflict on constraint uq_follow_up_request_source do nothing returning id""")
                .param("kind", request.source().kind())
                .param("id", request.source().id())
                .param("item", request.item())
                .param("title", request.sourceTitle())
                .param("text", request.text())
                .param("unit", request.unitId())
                .param("unitName", unitName(request.unitId()))
                .param("due", request.dueOn())
                .param("needed", request.needsMatter())
                .param("organ", organ)
                .param("person", actor.personId())
                .param("name", actor.signature())
                .param("at", request.at().toString())
                .param("on", request.at().atZone(OFFICE).toLocalDate())
                .query(Long.class)
                .optional();
    }

    private @Nullable String unitName(@Nullable Long unit) {
        return unit == null ? null : units.unit(unit).map(UnitRef::name).orElse(null);
    }
}
