package org.shuniu.duty.domain.ical;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.shuniu.kernel.ical.PersonalLink;

/** A secret link to one person's shifts, kept as SHA-256; one is good at a time, and it can be revoked. */
@Entity
@Table(name = "duty_calendar_link")
public class CalendarLink extends PersonalLink {
    protected CalendarLink() {}

    public CalendarLink(long personId, String hash, Instant createdAt) {
        super(personId, hash, createdAt);
    }
}
