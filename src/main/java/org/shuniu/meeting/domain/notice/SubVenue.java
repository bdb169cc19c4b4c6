package org.shuniu.meeting.domain.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 分会场 of a video meeting in a city or county, which names its place and contact itself. */
@Entity
@Table(name = "meeting_sub_venue")
public class SubVenue {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private long meetingId;
    private long invitationId;
    private long organId;
    private String organName;
    private String level;
    private @Nullable String place;
    private @Nullable String contactName;
    private @Nullable String contactPhone;

    protected SubVenue() {}

    /** @param level name of the organ's level, CITY or below */
    public SubVenue(long meetingId, long invitationId, long organId, String organName, String level) {
        this.meetingId = meetingId;
        this.invitationId = invitationId;
        this.organId = organId;
        this.organName = organName;
        this.level = level;
    }

    public void describe(String where, String contact, String phone) {
        place = where;
        contactName = contact;
        contactPhone = phone;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public int version() {
        return version;
    }

    public long meetingId() {
        return meetingId;
    }

    public long invitationId() {
        return invitationId;
    }

    public long organId() {
        return organId;
    }

    public String organName() {
        return organName;
    }

    public String level() {
        return level;
    }

    public @Nullable String place() {
        return place;
    }

    public @Nullable String contactName() {
        return contactName;
    }

    public @Nullable String contactPhone() {
        return contactPhone;
    }
}
