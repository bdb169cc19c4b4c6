package org.shuniu.meeting.service.application.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings that the reader may know of: the rows with their capped number in one statement. */
@Service
@Transactional(readOnly = true)
public class MeetingListQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;
    private static final String COLUMNS = """
            select s.id, s.title, s.class as meeting_class, s.form, s.status, s.session_number, s.organ_name,
              s.starts_at, s.ends_at, (select count(*) from meeting_exception e where e.meeting_id = s.id) as exceptions
            from meeting s where\s""";

    private final JdbcClient jdbc;

    MeetingListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public PageOf<MeetingRow> page(MeetingFilter filter, Actor actor, int page) {
        Map<String, Object> params = new LinkedHashMap<>();
        String where = where(filter, actor, params);
        var total = new long[1];
        var rows = jdbc
                .sql("with n as (select count(*) as total from (select 1 from meeting s where " + where
                        + " limit " + (COUNTED + 1) + ") c) select n.total, r.* from n left join lateral (" + COLUMNS
                        + where + " order by s.starts_at desc, s.id desc limit :limit offset :offset) r on true"
                        + " order by r.starts_at desc, r.id desc")
                .params(params)
                .param("limit", PAGE)
                .param("offset", (page - 1L) * PAGE)
                .query((row, index) -> {
                    total[0] = row.getLong("total");
                    return row.getObject("id") == null ? Optional.<MeetingRow>empty() : Optional.of(row(row));
                })
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
        return new PageOf<>(rows, page, PAGE, Math.min(total[0], COUNTED), total[0] > COUNTED);
    }

    private static MeetingRow row(ResultSet row) throws SQLException {
        return new MeetingRow(
                row.getLong("id"),
                row.getString("title"),
                MeetingClass.valueOf(row.getString("meeting_class")),
                MeetingForm.valueOf(row.getString("form")),
                MeetingStatus.valueOf(row.getString("status")),
                row.getObject("session_number", Integer.class),
                row.getString("organ_name"),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getLong("exceptions"));
    }

    private static String where(MeetingFilter filter, Actor actor, Map<String, Object> params) {
        var conditions = new ArrayList<>(List.of(Visibility.PREDICATE));
        visible(actor, params);
        and(conditions, params, "s.title like :text", "text", pattern(filter.text()));
        and(conditions, params, "s.organ_name like :organ", "organ", pattern(filter.organ()));
        and(conditions, params, "s.class = :class", "class", named(filter.meetingClass()));
        and(conditions, params, "s.status = :status", "status", named(filter.status()));
        Integer year = filter.year();
        if (year != null && year >= 1 && year <= 9998) {
            conditions.add("s.starts_at >= :from and s.starts_at < :until");
            params.put("from", newYear(year));
            params.put("until", newYear(year + 1));
        }
        return String.join(" and ", conditions);
    }

    static void visible(Actor actor, Map<String, Object> params) {
        List<String> principals = Principals.of(actor);
        params.put("subjectKind", MeetingId.KIND);
        params.put("principals", principals.isEmpty() ? List.of("") : principals);
    }

    static Timestamp newYear(int year) {
        return Timestamp.from(OfficeTime.at(LocalDate.of(year, 1, 1), LocalTime.MIDNIGHT));
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null || text.isBlank() ? null : '%' + text.strip().replaceAll("[%_\\\\]", "") + '%';
    }

    private static @Nullable String named(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void and(
            List<String> conditions,
            Map<String, Object> params,
            String condition,
            String name,
            @Nullable String value) {
        if (value != null) {
            conditions.add(condition);
            params.put(name, value);
        }
    }
}
