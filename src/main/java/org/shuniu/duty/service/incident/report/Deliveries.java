package org.shuniu.duty.service.incident.report;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.ReportDelivery;
import org.shuniu.duty.domain.incident.report.ReportDeliveryRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.clock.LateWatch;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** Up the network (DUTY-15): a signed report arrives in the room above as an incident of its own, at once. */
@Component("incidentDeliveries")
class Deliveries {
    private final ReportDeliveryRepository deliveries;
    private final DutyRooms rooms;
    private final Arrivals arrivals;
    private final IncidentBook book;
    private final Alarm alarm;
    private final LateWatch late;

    Deliveries(
            ReportDeliveryRepository deliveries,
            DutyRooms rooms,
            Arrivals arrivals,
            IncidentBook book,
            Alarm alarm,
            LateWatch late) {
        this.deliveries = deliveries;
        this.rooms = rooms;
        this.arrivals = arrivals;
        this.book = book;
        this.alarm = alarm;
        this.late = late;
    }

    /** Nothing for the highest room. */
    void send(Incident incident, IncidentReport report, Actor actor) {
        var from = rooms.room(incident.roomId());
        Long upper = from.upperRoomId();
        if (upper != null) {
            arrive(incident, report, new Way(from, rooms.room(new DutyRoomId(upper))), actor);
        }
    }

    /** From which room to which. */
    record Way(DutyRoom from, DutyRoom to) {}

    private void arrive(Incident lower, IncidentReport report, Way way, Actor actor) {
        Instant now = book.now();
        var upper = arrivals.incident(lower, report, way, now, actor);
        deliveries.save(new ReportDelivery(report.id(), way.from(), way.to().id(), upper.id(), now));
        String words = way.from().name() + "\n" + report.wording().title();
        book.line(upper, "ARRIVE", words, IncidentBook.NOBODY);
        Set<Long> told = alarm.persons(way.to().roomId());
        book.moved(upper, "ARRIVE", actor, told, Map.of("report", String.valueOf(report.id())));
        if (lower.grade().isAlarming()) {
            alarm.ring(upper, actor);
        }
        late.look(upper);
    }
}
