package org.shuniu.supervision.service.board;

import org.shuniu.kernel.access.Visibility;
import org.shuniu.supervision.service.LightSql;

/**
 * The statements behind the figures. Each starts from the parts of matters that the reader may know of, with today's
 * light ({@code fact}); the light is {@link LightSql}'s and nobody else's.
 */
public final class BoardSql {
    private static final String OPEN_PART = "p.status in ('ASSIGNED', 'ADJUSTING', 'RECEIVED', 'REPORTED')";

    private static final String PARTS = """
            with fact as materialized (
              select p.id, p.matter_id, p.unit_id, p.unit_name, p.role, p.status, p.assigned_on, p.original_due_on, p.due_on, p.due_provisional,
                     s.number, s.title, s.urgent, s.source, s.leader_id, s.leader_name, s.status as phase,
                     case when %s then %s end as light,
                     p.reported_on, p.suspended_on, p.round, p.successor_id is not null as passed_on
              from matter_part p join matter s on s.id = p.matter_id
              where p.status not in ('PLANNED', 'RELEASED') and\s""".formatted(OPEN_PART, LightSql.OF_PART);

    /** Parts on which somebody still works; only they have a light. */
    public static final String OPEN = " and " + OPEN_PART;

    /** What the figures of a period count; the closed of other years stay unread. */
    static final String OPEN_OR_IN_PERIOD = " and (" + OPEN_PART + """
             or p.due_on between :from and :to or p.assigned_on between :from and :to
             or p.id in (select part_id from matter_audit where done_at >= :since and done_at < :until)
             or p.id in (select part_id from matter_accountability where recorded_on between :from and :to))""";

    static final String OPEN_IN_MONTH = OPEN + " and p.due_on between :first and :last";

    /** The worse a light, the higher. */
    static final String RANK = "array_position(array['GREY', 'GREEN', 'YELLOW', 'RED'], light)";

    static final String LINES = """
            , counted as materialized (
              select f.*, f.due_on between :from and :to and (f.reported_on is not null
                       or f.due_on < :today and f.suspended_on is null) as due,
                     f.due_on between :from and :to and f.reported_on <= f.due_on as on_time,
                     f.assigned_on between :from and :to as assigned,
                     f.assigned_on between :from and :to and f.status = 'ACCEPTED' as closed,
                     coalesce(a.examined, 0) as examined, coalesce(a.returned, 0) as returned,
                     coalesce(o.recorded, 0) as recorded
              from fact f left join (
                select part_id, count(*) as examined, count(*) filter (where not accepted) as returned
                from matter_audit where done_at >= :since and done_at < :until group by part_id) a on a.part_id = f.id
              left join (select part_id, count(*) as recorded from matter_accountability
                where recorded_on between :from and :to group by part_id) o on o.part_id = f.id),
            matter_line as (
              select leader_id, leader_name, source,
                     max(%s) filter (where not passed_on) as worst,
                     count(*) filter (where due) as due, count(*) filter (where on_time) as on_time,
                     count(*) filter (where assigned) as assigned, count(*) filter (where closed) as closed,
                     sum(examined) as examined, sum(returned) as returned, sum(recorded) as recorded
              from counted group by matter_id, leader_id, leader_name, source)
            select * from (
            select 'UNIT' as kind, cast(unit_id as text) as key, max(unit_name) as name,
                   count(light) as open, count(*) filter (where light = 'GREEN') as green,
                   count(*) filter (where light = 'YELLOW') as yellow, count(*) filter (where light = 'RED') as red,
                   count(*) filter (where light = 'GREY') as grey, count(*) filter (where due) as due,
                   count(*) filter (where on_time) as on_time, count(*) filter (where assigned) as assigned,
                   count(*) filter (where closed) as closed, sum(examined) as examined, sum(returned) as returned, sum(recorded) as recorded
            from counted group by unit_id
            union all
            select case when grouping(leader_id) = 0 then 'LEADER' when grouping(source) = 0 then 'SOURCE' else 'TOTAL' end,
                   coalesce(cast(leader_id as text), source), case when grouping(leader_id) = 0 then max(leader_name) end,
                   count(worst), count(*) filter (where worst = 2), count(*) filter (where worst = 3),
                   count(*) filter (where worst = 4), count(*) filter (where worst = 1), sum(due), sum(on_time), sum(assigned),
                   sum(closed), sum(examined), sum(returned), sum(recorded)
            from matter_line group by grouping sets ((), (leader_id), (source))
            ) line order by kind, length(key), key""".formatted(RANK);

    /** A step lasts from the event before it to the one that ends it. */
    static final String STEPS = """
            with ended as (
              select e.id, e.matter_id, e.part_id, e.done_at,
                     case e.action when 'RECEIVE' then 'RECEIPT' when 'REPORT' then 'HANDLING'
                       when 'ACCEPT' then 'EXAMINATION' when 'SEND_BACK' then 'EXAMINATION' else 'DECISION' end as step,
                     case e.action when 'RECEIVE' then array['ASSIGN', 'UPHOLD', 'TRANSFER']
                       when 'REPORT' then array['RECEIVE', 'SEND_BACK', 'REOPEN']
                       when 'ACCEPT' then array['REPORT'] when 'SEND_BACK' then array['REPORT']
                       else array['SUBMIT'] end as starts
              from matter_event e
              where e.done_on between :from and :to
                and e.action in ('RECEIVE', 'REPORT', 'ACCEPT', 'SEND_BACK', 'SETTLE', 'INSTRUCT')
                and %s)
            select d.step, count(*) as count,
                   percentile_cont(0.5) within group (order by extract(epoch from d.done_at - b.done_at) / 3600)
                     as median_hours
            from ended d cross join lateral (
              select e.done_at from matter_event e where e.matter_id = d.matter_id and e.id < d.id
                and e.part_id is not distinct from d.part_id and e.action = any(d.starts) order by e.id desc limit 1) b
            group by d.step""";

    static final String DUE_DAYS = """
            select due_on as day, count(*) as due, count(*) filter (where light = 'RED') as late
            from fact where light is not null and due_on between :first and :last group by due_on order by due_on""";

    static final String DUE_ROWS = """
            select matter_id, number, title, urgent, unit_name, assigned_on, original_due_on, due_on, due_provisional as provisional, light
            from fact where light is not null and due_on between :first and :last order by due_on, id limit :limit""";

    private BoardSql() {}

    /** The table {@code fact} for a statement that goes on with a comma or a select; {@code only} narrows its parts. */
    public static String facts(BoardScope scope, String only) {
        return PARTS + mine(scope) + only + ")\n";
    }

    /** Matters {@code s} that the office of this reader follows up and the reader may know of. */
    public static String matters() {
        return "s.number is not null and (s.organ_id = :organ or s.government_id = :organ) and " + Visibility.PREDICATE;
    }

    private static String mine(BoardScope scope) {
        return switch (scope) {
            case OFFICE -> matters();
            case UNIT -> "s.number is not null and p.unit_id in (:units) and " + Visibility.PREDICATE;
        };
    }

    /** The leader's time belongs to no unit. */
    static String steps(BoardScope scope) {
        return STEPS.formatted(
                switch (scope) {
                    case OFFICE -> "e.matter_id in (select s.id from matter s where " + matters() + """
                            ) and (e.part_id is null or exists (select 1 from matter_part p
                              where p.id = e.part_id and p.status not in ('PLANNED', 'RELEASED')))""";
                    case UNIT -> """
                            e.part_id in (select p.id from matter_part p join matter s on s.id = p.matter_id
                              where p.status not in ('PLANNED', 'RELEASED') and\s""" + mine(scope) + ")";
                });
    }
}
