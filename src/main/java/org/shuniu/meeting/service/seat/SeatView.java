package org.shuniu.meeting.service.seat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.seat.SeatPlan;
import org.shuniu.meeting.service.MeetingView;

/**
 * A seat plan as somebody sees it who looks from the hall to the platform.
 *
 * @param version -1 as long as none was drawn
 * @param shape null as long as none was drawn
 * @param hall rows from the front; a null is an empty seat
 * @param unseated on the list, but without a seat
 */
public record SeatView(
        MeetingView meeting,
        int version,
        SeatPlan.@Nullable Shape shape,
        List<Place> podium,
        List<List<@Nullable Place>> hall,
        List<Place> unseated,
        boolean prepares) {

    /** @param rank in the order of the leaders and then of the list, from 1 */
    public record Place(
            long attendee,
            String name,
            String organ,
            @Nullable String postTitle,
            int rank) {}

    public List<Place> seated() {
        var all = new ArrayList<>(podium);
        hall.forEach(row -> row.stream().filter(Objects::nonNull).forEach(all::add));
        all.sort(Comparator.comparingInt(Place::rank));
        return all;
    }
}
