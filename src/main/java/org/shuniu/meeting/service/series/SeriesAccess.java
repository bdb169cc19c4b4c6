package org.shuniu.meeting.service.series;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingSeriesId;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.shuniu.meeting.domain.series.MeetingSeriesRepository;
import org.springframework.stereotype.Component;

/** The door to a series: seen at all (404), kept by this person (403), not changed meanwhile (409). */
@Component
class SeriesAccess {
    private final MeetingSeriesRepository series;
    private final Visibility visibility;
    private final Grants grants;
    private final Trail trail;

    SeriesAccess(MeetingSeriesRepository series, Visibility visibility, Grants grants, Trail trail) {
        this.series = series;
        this.visibility = visibility;
        this.grants = grants;
        this.trail = trail;
    }

    /** Those who may know of the meetings drafted from it: colleagues of the unit that keeps it, the organ's leaders. */
    void know(MeetingSeries kept) {
        var origin = kept.origin();
        grants.grant(
                kept.seriesId().subject(),
                OfficeTime.day(origin.createdAt()),
                List.of(
                        Principals.person(origin.creatorId()),
                        Principals.unit(origin.unitId()),
                        Principals.role(Role.LEADER, origin.organId()),
                        Principals.role(Role.PRINCIPAL, origin.organId())));
    }

    MeetingSeries seen(MeetingSeriesId id, Actor actor) {
        visibility.require(actor, id.subject());
        return series.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    Optional<Refusal> refusalToKeep(MeetingSeries kept, Actor actor) {
        var origin = kept.origin();
        boolean keeps = !actor.isAdministrator()
                && (actor.personId() == origin.creatorId() || actor.unitId() == origin.unitId());
        return keeps ? Optional.empty() : Optional.of(new Refusal("meeting.series.refused.notKeeper"));
    }

    /** Locked, so that one at a time changes it. */
    MeetingSeries opened(MeetingSeriesId id, String step, int version, Actor actor) {
        visibility.require(actor, id.subject());
        var kept = series.findLocked(id.value()).orElseThrow(NotFoundException::new);
        requireOpen(kept, step, actor);
        if (kept.version() != version) {
            throw new ConflictException(new Refusal("meeting.series.refused.stale"));
        }
        return kept;
    }

    /** For the form of a change. */
    MeetingSeries openedNow(MeetingSeriesId id, String step, Actor actor) {
        var kept = seen(id, actor);
        requireOpen(kept, step, actor);
        return kept;
    }

    private void requireOpen(MeetingSeries kept, String step, Actor actor) {
        refusalToKeep(kept, actor).ifPresent(refusal -> {
            trail.refused(actor, "meetingSeries." + step, kept.seriesId().subject(), Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
        if (kept.isEnded()) {
            throw new ConflictException(new Refusal("meeting.series.refused.ended"));
        }
    }
}
