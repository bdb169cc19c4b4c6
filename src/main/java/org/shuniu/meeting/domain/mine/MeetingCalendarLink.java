package org.shuniu.meeting.domain.mine;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.shuniu.kernel.ical.PersonalLink;

/** A secret link to one person's meetings; it can be revoked. */
@Entity
public class MeetingCalendarLink extends PersonalLink {
    protected MeetingCalendarLink() {}

    public MeetingCalendarLink(long personId, String hash, Instant createdAt) {
        super(personId, hash, createdAt);
    }
}
