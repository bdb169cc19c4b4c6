package org.shuniu.meeting.service.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingSeriesId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.series.MeetingSeries;
import org.shuniu.meeting.domain.series.Occasions.Occasion;
import org.shuniu.meeting.service.application.ApplicationPolicy;
import org.shuniu.meeting.service.series.SeriesView.Held;
import org.shuniu.meeting.service.series.SeriesView.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Series that the reader may know of, with their history (MTG-20). */
@Service
@Transactional(readOnly = true)
public class SeriesQueries {
    private static final int SHOWN = 60;

    private final JdbcClient jdbc;
    private final SeriesAccess access;
    private final SeriesCalendar calendar;
    private final ApplicationPolicy policy;
    private final OfficeTime time;

    SeriesQueries(
            JdbcClient jdbc, SeriesAccess access, SeriesCalendar calendar, ApplicationPolicy policy, OfficeTime time) {
        this.jdbc = jdbc;
        this.access = access;
        this.calendar = calendar;
        this.policy = policy;
        this.time = time;
    }

    public boolean founds(Actor actor) {
        return policy.refusalToDraft(actor).isEmpty();
    }

    /** Which meetings this person may call. */
    public List<MeetingClass> classes(Actor actor) {
        return Arrays.stream(MeetingClass.values())
                .filter(kind -> policy.refusalOfClass(actor, kind).isEmpty())
                .toList();
    }

    public DescribeSeries blank() {
        return DescribeSeries.blank(time.today());
    }

    public List<SeriesRow> rows(Actor actor) {
        return jdbc.sql("""
                        select s.id, s.name, s.kind, s.rhythm, s.organ_name, s.ended_on,
                          (select count(*) from meeting_recurring_member m where m.series_id = s.id) as members,
                          (select count(*) from meeting_recurring_meeting o join meeting m on m.id = o.meeting_id
                             where o.series_id = s.id and m.status not in ('CANCELLED', 'REFUSED')) as held
                        from meeting_recurring s where\s""" + Visibility.PREDICATE + " order by s.ended_on desc nulls first, s.name, s.id limit 200")
                .param("subjectKind", MeetingSeriesId.KIND)
                .param("principals", Principals.bound(actor))
                .query(SeriesRow.class)
                .list();
    }

    public DescribeSeries form(MeetingSeriesId id, Actor actor) {
        return DescribeSeries.of(access.openedNow(id, "EDIT", actor));
    }

    public SeriesView view(MeetingSeriesId id, Actor actor) {
        var kept = access.seen(id, actor);
        var held = calendar.occasions(kept);
        var plan = kept.plan();
        return new SeriesView(
                id.value(),
                kept.version(),
                plan.name(),
                plan.kind(),
                plan.rhythm(),
                plan.meetingClass(),
                plan.form(),
                plan.venue(),
                plan.firstOn(),
                plan.startsAt(),
                plan.minutes(),
                kept.origin().organName(),
                kept.origin().creatorName(),
                kept.endedOn(),
                kept.isEnded() ? null : calendar.next(kept, held),
                !kept.isEnded() && access.refusalToKeep(kept, actor).isEmpty(),
                kept.members().stream()
                        .map(member -> new SeriesView.Member(member.name(), member.capacity()))
                        .toList(),
                history(kept, held));
    }

    private List<Line> history(MeetingSeries kept, List<Occasion> held) {
        var lines = new ArrayList<Line>();
        LocalDate today = time.today();
        held.forEach(one -> lines.add(
                new Line(one.period(), new Held(one.meetingId(), one.title(), one.status(), one.startsAt()), false)));
        calendar.without(kept, held)
                .forEach(period -> lines.add(
                        new Line(period, null, kept.plan().rhythm().end(period).isBefore(today))));
        return lines.stream()
                .sorted(Comparator.comparing(Line::period).reversed())
                .limit(SHOWN)
                .toList();
    }
}
