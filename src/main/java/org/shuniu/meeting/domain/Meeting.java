package org.shuniu.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.meeting.MeetingId;

/** A meeting, from the plan to the closed file. */
@Entity
@Table(name = "meeting")
public class Meeting {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private MeetingOrigin origin;

    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "class")
    private MeetingClass meetingClass;

    @Enumerated(EnumType.STRING)
    private MeetingPurpose purpose;

    @Enumerated(EnumType.STRING)
    private MeetingForm form;

    @Embedded
    private Schedule schedule;

    @Embedded
    private Venue venue;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.DRAFTING;

    private @Nullable Integer sessionNumber;
    private Instant movedAt;

    protected Meeting() {}

    public Meeting(MeetingOrigin origin, MeetingOutline outline) {
        this.origin = origin;
        this.movedAt = origin.createdAt();
        describe(outline);
    }

    /** What it is, when and where, in place of what was said before. */
    public final void describe(MeetingOutline outline) {
        title = outline.title();
        meetingClass = outline.meetingClass();
        purpose = outline.purpose();
        form = outline.form();
        schedule = outline.schedule();
        venue = outline.venue();
    }

    /** Goes a step of its life. */
    public void step(MeetingAction action, Instant at) {
        if (!action.startsFrom(status)) {
            throw new ConflictException(new Refusal("meeting.refused.phase." + status));
        }
        status = action.target();
        movedAt = at;
    }

    /** 延期: another time; who was asked is asked again. */
    public void reschedule(Schedule other) {
        schedule = other;
    }

    /** 第39次: the number of this session in the term (MTG-15). */
    public void number(int session) {
        sessionNumber = session;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public MeetingId meetingId() {
        return new MeetingId(id());
    }

    public int version() {
        return version;
    }

    public MeetingOrigin origin() {
        return origin;
    }

    public MeetingOutline outline() {
        return new MeetingOutline(title, meetingClass, purpose, form, schedule, venue);
    }

    public String title() {
        return title;
    }

    public MeetingClass meetingClass() {
        return meetingClass;
    }

    public Schedule schedule() {
        return schedule;
    }

    public MeetingStatus status() {
        return status;
    }

    public @Nullable Integer sessionNumber() {
        return sessionNumber;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
