package org.shuniu.duty.service.incident.life;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.incident.Account;
import org.shuniu.duty.domain.incident.Course;
import org.shuniu.duty.domain.incident.Grade;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.Origin;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.incident.IncidentSettings;
import org.shuniu.duty.service.incident.Moments;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** Reads what the officer typed; all that is wrong is said at once, beside its field, and nothing that is missing. */
@Component
class IncidentReader {
    private static final int TITLE = 60;

    private final DutyRooms rooms;
    private final Moments moments;
    private final SecrecyGuard secrecy;
    private final IncidentSettings settings;

    IncidentReader(DutyRooms rooms, Moments moments, SecrecyGuard secrecy, IncidentSettings settings) {
        this.rooms = rooms;
        this.moments = moments;
        this.secrecy = secrecy;
        this.settings = settings;
    }

    Incident read(RegisterIncident form, Actor actor) {
        secrecy.requireUnmarked("what", form.what(), actor);
        secrecy.requireUnmarked("place", form.place(), actor);
        secrecy.requireUnmarked("source", form.source(), actor);
        secrecy.requireUnmarked("sensitiveBecause", form.sensitiveBecause(), actor);
        secrecy.requireUnmarked("phoneTo", form.phoneTo(), actor);
        var problems = new ArrayList<Refusal>();
        Instant received = moments.pastOrNow(form.receivedAt(), "receivedAt", problems);
        Instant happened = happened(form.happenedAt(), received, problems);
        var origin = origin(form, received, problems, actor);
        var grade = grade(form, problems);
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        String what = Objects.requireNonNull(form.what()).strip();
        String place = known(form.place());
        var category = Objects.requireNonNullElse(form.category(), IncidentCategory.MAJOR_EMERGENCY);
        boolean window = Boolean.TRUE.equals(form.shortWindow());
        // @formatter:off
        var account = new Account(title(place, what), what, place, known(form.source()), category, form.nature(),
                window, received, happened);
        // @formatter:on
        return new Incident(origin, account, Course.UNKNOWN, grade, settings.limits(null));
    }

    private @Nullable Instant happened(@Nullable String text, Instant received, List<Refusal> problems) {
        Instant happened = moments.past(text, "happenedAt", problems);
        if (happened != null && happened.isAfter(received)) {
            problems.add(new Refusal("incident.happened.afterReceived").at("happenedAt"));
        }
        return happened;
    }

    private Origin origin(RegisterIncident form, Instant received, List<Refusal> problems, Actor actor) {
        var room = room(form, problems, actor);
        var below = below(form, room, problems);
        Instant now = moments.now();
        boolean late =
                received.plus(Duration.ofMinutes(settings.lateEntryMinutes())).isBefore(now);
        // @formatter:off
        return new Origin(room.id(), room.name(), room.organId(), room.organName(), actor.personId(),
                actor.signature(), now, OfficeTime.day(now), late, below == null ? null : below.id(),
                below == null ? null : below.name(), null);
        // @formatter:on
    }

    private DutyRoom room(RegisterIncident form, List<Refusal> problems, Actor actor) {
        var own = rooms.own(actor);
        if (own.isEmpty()) {
            throw new InvalidException(new Refusal("incident.room.none"));
        }
        Long asked = form.roomId();
        var room =
                own.stream().filter(one -> asked == null || one.id() == asked).findFirst();
        if (room.isEmpty()) {
            problems.add(new Refusal("incident.room.unknown").at("roomId"));
        }
        return room.orElse(own.get(0));
    }

    private @Nullable DutyRoom below(RegisterIncident form, DutyRoom room, List<Refusal> problems) {
        Long asked = form.reportingRoomId();
        if (asked == null) {
            return null;
        }
        var below = rooms.below(new DutyRoomId(room.id())).stream()
                .filter(one -> one.id() == asked)
                .findFirst();
        if (below.isEmpty()) {
            problems.add(new Refusal("incident.room.unknown").at("reportingRoomId"));
        }
        return below.orElse(null);
    }

    private static Grade grade(RegisterIncident form, List<Refusal> problems) {
        if (!Boolean.TRUE.equals(form.sensitive())) {
            return Grade.OPEN;
        }
        String because = known(form.sensitiveBecause());
        if (because == null) {
            problems.add(new Refusal("incident.sensitive.required").at("sensitiveBecause"));
        }
        return new Grade(null, true, because, true);
    }

    Account account(StateFacts form, Incident incident, Actor actor) {
        secrecy.requireUnmarked("what", form.what(), actor);
        secrecy.requireUnmarked("place", form.place(), actor);
        secrecy.requireUnmarked("source", form.source(), actor);
        var former = incident.account();
        var problems = new ArrayList<Refusal>();
        Instant happened = happened(form.happenedAt(), former.receivedAt(), problems);
        if (happened == null && former.happenedAt() != null && problems.isEmpty()) {
            problems.add(new Refusal("incident.happened.known").at("happenedAt"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        String what = Objects.requireNonNull(form.what()).strip();
        String place = known(form.place());
        // @formatter:off
        return new Account(title(place, what), what, place, known(form.source()),
                Objects.requireNonNull(form.category()), form.nature(), Boolean.TRUE.equals(form.shortWindow()),
                former.receivedAt(), happened);
        // @formatter:on
    }

    Course course(StateFacts form, Actor actor) {
        secrecy.requireUnmarked("scope", form.scope(), actor);
        secrecy.requireUnmarked("trend", form.trend(), actor);
        secrecy.requireUnmarked("measures", form.measures(), actor);
        secrecy.requireUnmarked("leaders", form.leaders(), actor);
        secrecy.requireUnmarked("requests", form.requests(), actor);
        secrecy.requireUnmarked("cause", form.cause(), actor);
        // @formatter:off
        return new Course(known(form.scope()), known(form.trend()), known(form.measures()), known(form.leaders()),
                known(form.requests()), known(form.cause()));
        // @formatter:on
    }

    void requireUnmarked(CountFigures form, Actor actor) {
        secrecy.requireUnmarked("source", form.source(), actor);
        secrecy.requireUnmarked("reason", form.reason(), actor);
    }

    void requireUnmarked(String field, @Nullable String words, Actor actor) {
        secrecy.requireUnmarked(field, words, actor);
    }

    /** Where and what, short enough for a list. */
    private static String title(@Nullable String place, String what) {
        String line = what.lines().findFirst().orElse(what).strip().replaceAll("\\p{Po}+$", "");
        String whole = place == null || line.contains(place) ? line : place + line;
        return whole.length() <= TITLE ? whole : whole.substring(0, TITLE - 1) + "…";
    }

    static @Nullable String known(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
