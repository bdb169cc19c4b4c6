package org.shuniu.meeting.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is asked to a meeting: an organ, which then names its people, or one person. */
@Entity
@Table(name = "meeting_invitation")
public class Invitation {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long meetingId;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    private @Nullable Long organId;
    private @Nullable Long personId;
    private String name;
    private int places;
    private int position;

    protected Invitation() {}

    private Invitation(long meetingId, Capacity capacity, String name, int places, int position) {
        this.meetingId = meetingId;
        this.capacity = capacity;
        this.name = name;
        this.places = places;
        this.position = position;
    }

    /**
     * Asks an organ.
     *
     * @param places how many people it may send
     * @param position in the order of the list, from 0
     */
    public static Invitation organ(
            long meetingId, Capacity capacity, long organId, String name, int places, int position) {
        var invitation = new Invitation(meetingId, capacity, name, places, position);
        invitation.organId = organId;
        return invitation;
    }

    /** Asks one person. */
    public static Invitation person(long meetingId, Capacity capacity, long personId, String name, int position) {
        var invitation = new Invitation(meetingId, capacity, name, 1, position);
        invitation.personId = personId;
        return invitation;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long meetingId() {
        return meetingId;
    }

    public Capacity capacity() {
        return capacity;
    }

    public @Nullable Long organId() {
        return organId;
    }

    public @Nullable Long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public int places() {
        return places;
    }

    public int position() {
        return position;
    }
}
