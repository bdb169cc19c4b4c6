package org.shuniu.meeting.domain.application;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where a video meeting is followed: the governments below, down to a level. */
@Repository
public class SubVenues {
    private final JdbcClient jdbc;

    SubVenues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sub-venue in a lower government. */
    public record SubVenue(long organId, SubVenueLevel level, String name) {}

    /** These and no others. */
    public void set(long meetingId, List<SubVenue> venues) {
        jdbc.sql("delete from meeting_planned_venue where meeting_id = :meeting")
                .param("meeting", meetingId)
                .update();
        if (venues.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into meeting_planned_venue (meeting_id, organ_id, level, name, position)
                        select :meeting, v.organ_id, v.level, v.name, v.position
                        from unnest(cast(:organs as bigint[]), cast(:levels as text[]), cast(:names as text[]))
                          with ordinality v (organ_id, level, name, position)""")
                .param("meeting", meetingId)
                .param("organs", venues.stream().map(SubVenue::organId).toArray(Long[]::new))
                .param(
                        "levels",
                        venues.stream().map(venue -> venue.level().name()).toArray(String[]::new))
                .param("names", venues.stream().map(SubVenue::name).toArray(String[]::new))
                .update();
    }

    public List<SubVenue> of(long meetingId) {
        return jdbc.sql("""
                        select organ_id, level, name from meeting_planned_venue where meeting_id = :meeting order by position""").param("meeting", meetingId).query(SubVenue.class).list();
    }
}
