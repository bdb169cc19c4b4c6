package org.shuniu.duty.service.bulletin.series;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.duty.domain.bulletin.IssueSeries;
import org.shuniu.duty.domain.bulletin.SeriesStart;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.bulletin.BulletinPolicy;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The director says once, before the first issue is signed here, what had been issued on paper (DUTY-12, DUTY-18). */
@Service
@Transactional
public class BulletinSeriesService {
    private static final String START = "dutyBulletin.START_SERIES";

    private final IssueSeries series;
    private final BulletinPolicy policy;
    private final SecrecyGuard secrecy;
    private final Trail trail;
    private final OfficeTime time;

    BulletinSeriesService(
            IssueSeries series, BulletinPolicy policy, SecrecyGuard secrecy, Trail trail, OfficeTime time) {
        this.series = series;
        this.policy = policy;
        this.secrecy = secrecy;
        this.trail = trail;
        this.time = time;
    }

    @Transactional(readOnly = true)
    public SeriesView view(Actor actor) {
        var room = room(actor);
        long organ = room.organId();
        var refusal = notDirector(actor).or(() -> numbered(series.hasIssues(organ)));
        return new SeriesView(
                room.name(),
                series.upcoming(organ, time.today().getYear()),
                series.starts(organ),
                refusal.orElse(null));
    }

    /** Those who edit the periodical may see its series. */
    private DutyRoom room(Actor actor) {
        return policy.editedBy(actor)
                .orElseThrow(() -> new RefusedException(new Refusal("duty.bulletin.refused.notGeneral")));
    }

    private static Optional<Refusal> notDirector(Actor actor) {
        return actor.has(Role.DUTY_DIRECTOR)
                ? Optional.empty()
                : Optional.of(new Refusal("duty.bulletin.refused.notDirector"));
    }

    private static Optional<Refusal> numbered(boolean numbered) {
        return numbered ? Optional.of(new Refusal("duty.bulletin.series.refused.numbered")) : Optional.empty();
    }

    public void start(StartSeries command, Actor actor) {
        var room = room(actor);
        notDirector(actor).ifPresent(refusal -> {
            trail.refused(actor, START, null, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
        secrecy.requireUnmarked("reason", command.reason(), actor);
        int inYear = Objects.requireNonNull(command.inYear());
        int inAll = Objects.requireNonNull(command.inAll());
        if (inAll < inYear) {
            throw new InvalidException(new Refusal("duty.bulletin.series.fewer").at("inAll"));
        }
        numbered(series.isBegun(room.organId())).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        String reason = Objects.requireNonNull(command.reason()).strip();
        var start = new SeriesStart(time.today().getYear(), inYear, inAll, reason, actor.signature(), time.now());
        series.startAfter(room.organId(), start, actor.personId());
        trail.record(actor, START, null, Map.of("inYear", String.valueOf(inYear), "inAll", String.valueOf(inAll)));
    }
}
