package org.shuniu.duty.service.incident.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.shuniu.duty.service.incident.file.FilesOnTheirWay;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** Up the network (DUTY-15): a signed report arrives in the room above as an incident of its own, at once. */
@Component("incidentDeliveries")
class Deliveries {
    private final ReportDeliveryRepository deliveries;
    private final DutyRooms rooms;
    private final Records records;
    private final IncidentBook book;
    private final Alarm alarm;
    private final LateWatch late;

    Deliveries(
            ReportDeliveryRepository deliveries,
            DutyRooms rooms,
            Records records,
            IncidentBook book,
            Alarm alarm,
            LateWatch late) {
        this.deliveries = deliveries;
        this.rooms = rooms;
        this.records = records;
        this.book = book;
        this.alarm = alarm;
        this.late = late;
    }

    /** The record there, and the papers that come with it. */
    @Component("incidentArrivalRecords")
    record Records(Arrivals arrivals, FilesOnTheirWay files) {}

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
        var arrived = records.arrivals().incident(lower, report, way, now, actor);
        var upper = arrived.upper();
        deliveries.save(new ReportDelivery(report.id(), way.from(), way.to().id(), upper.id(), now));
        var words = new ArrayList<>(List.of(way.from().name(), report.wording().title()));
        words.addAll(records.files().carry(lower, upper, actor));
        book.line(upper, "ARRIVE", String.join("\n", words), IncidentBook.NOBODY);
        Set<Long> told = alarm.persons(way.to().roomId());
        book.moved(upper, "ARRIVE", actor, told, Map.of("report", String.valueOf(report.id())));
        if (!arrived.rung() && (upper.grade().isAlarming() || upper.grade().level() == null)) {
            alarm.ring(upper, actor);
        }
        late.look(upper);
    }
}
