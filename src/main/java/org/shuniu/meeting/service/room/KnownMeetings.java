package org.shuniu.meeting.service.room;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of which meetings a reader may know, asked for many at once. */
@Component
class KnownMeetings {
    private final JdbcClient jdbc;

    KnownMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Long> among(Collection<@Nullable Long> ids, Actor actor) {
        var asked = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        var principals = Principals.of(actor);
        if (asked.isEmpty() || principals.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        select distinct subject_id from access_grant where subject_kind = :kind
                        and subject_id in (:ids) and principal in (:principals)""")
                .param("kind", MeetingId.KIND)
                .param("ids", asked)
                .param("principals", principals)
                .query(Long.class)
                .list());
    }
}
