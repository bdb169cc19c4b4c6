package org.shuniu.audit.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.domain.TrailRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one place that turns a filter into SQL, for page, API and export alike. */
@Component
class TrailRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    TrailRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<TrailRow> find(TrailFilter filter, @Nullable Long before, int limit) {
        var params = new HashMap<String, Object>();
        params.put("limit", limit);
        String conditions = String.join(" and ", conditions(filter, before, params));
        return jdbc.sql("select * from trail_entry where " + conditions + " order by id desc limit :limit")
                .params(params)
                .query((row, n) ->
                        TrailRow.of(TrailRepository.entry(row), row.getObject("seal_no", Long.class), clock.getZone()))
                .list();
    }

    private List<String> conditions(TrailFilter filter, @Nullable Long before, Map<String, Object> params) {
        var all = new ArrayList<String>();
        all.add("true");
        narrow(all, params, "(person_name = :person or on_behalf_name = :person)", "person", filter.person());
        narrow(all, params, "verb >= :verb and verb < :verb || chr(1114109)", "verb", filter.verb());
        narrow(all, params, "at >= :from", "from", startOf(filter.from()));
        LocalDate to = filter.to();
        narrow(all, params, "at < :to", "to", startOf(to == null ? null : to.plusDays(1)));
        narrow(all, params, "subject_kind = :subjectKind", "subjectKind", filter.subjectKind());
        narrow(all, params, "subject_id = :subjectId", "subjectId", filter.subjectId());
        narrow(all, params, "id < :before", "before", before);
        if (filter.refused() != null) {
            all.add("refused");
        }
        return all;
    }

    private static void narrow(
            List<String> all, Map<String, Object> params, String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            params.put(name, value);
        }
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
