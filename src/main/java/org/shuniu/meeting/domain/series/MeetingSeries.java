package org.shuniu.meeting.domain.series;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.MeetingSeriesId;

/** A meeting that comes again: the same members in the same rhythm, until it is ended. */
@Entity
@Table(name = "meeting_recurring")
public class MeetingSeries {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    @Embedded
    private SeriesOrigin origin;

    @Embedded
    private SeriesPlan plan;

    private @Nullable LocalDate endedOn;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_recurring_member", joinColumns = @JoinColumn(name = "series_id"))
    @OrderColumn(name = "position")
    private List<SeriesMember> members = new ArrayList<>();

    protected MeetingSeries() {}

    public MeetingSeries(SeriesOrigin origin, SeriesPlan plan, List<SeriesMember> members) {
        this.origin = origin;
        this.plan = plan;
        this.members.addAll(members);
    }

    public void describe(SeriesPlan anew, List<SeriesMember> whom) {
        plan = anew;
        if (!members.equals(whom)) {
            members.clear();
            members.addAll(whom);
        }
    }

    /** Nothing is prepared or missed from then on. */
    public void end(LocalDate day) {
        endedOn = day;
    }

    public boolean isEnded() {
        return endedOn != null;
    }

    public MeetingSeriesId seriesId() {
        return new MeetingSeriesId(Objects.requireNonNull(id));
    }

    public int version() {
        return version;
    }

    public SeriesOrigin origin() {
        return origin;
    }

    public SeriesPlan plan() {
        return plan;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public List<SeriesMember> members() {
        return List.copyOf(members);
    }
}
