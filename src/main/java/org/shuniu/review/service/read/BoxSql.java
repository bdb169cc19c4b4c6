package org.shuniu.review.service.read;

import org.shuniu.kernel.web.TodoSource.Box;

/** One statement per box; all answer the same columns, all ask the one visibility predicate. */
final class BoxSql {
    private static final String VISIBLE = "\n" + """
             and exists (select 1 from access_grant g where g.subject_kind = c.subject_kind
              and g.subject_id = c.subject_id and g.principal in (:principals))
             and c.title like :pattern and (cast(:kind as text) is null or c.subject_kind = :kind)""";

    /** The person's own few items first, whatever the statistics say of the many others ({@code offset 0}). */
    private static final String TODO = """
            select i.id, c.subject_kind, c.subject_id, c.title, t.kind step, t.sender_name sender, i.opened_at at,
              i.due_on, i.due_provisional, coalesce(i.due_on < :today, false) late, c.urgency_rank,
              i.first_seen_at is null unseen, '/work-items/' || i.id link
            from (select * from work_item where status = 'OPEN' and person_id in (:persons)
                union all select * from work_item where status = 'OPEN' and delegate_id = :me
                  and person_id not in (:persons) offset 0) i
              join review_case c on c.id = i.case_id join case_step t on t.id = i.step_id
            where (not :late or i.due_on < :today) and (cast(:step as text) is null or t.kind = :step)
              and (i.person_id in (:whole) or i.delegate_id = :me
                or i.person_id || ':' || c.subject_kind || ':' || t.kind in (:steps))""" + VISIBLE;

    private static final String TOREAD = """
            select r.id, c.subject_kind, c.subject_id, c.title, null step, r.sender_name sender, r.sent_at at,
              null::date due_on, false due_provisional, false late, c.urgency_rank, r.opened_at is null unseen,
              '/circulations/' || r.id link
            from circulation r join review_case c on c.id = r.case_id
            where r.person_id = :me and r.replied_at is null""" + VISIBLE;

    private static final String DONE = """
            select o.id, c.subject_kind, c.subject_id, c.title, o.step_kind step, null sender, o.at,
              null::date due_on, false due_provisional, false late, c.urgency_rank, false unseen, c.link
            from opinion o join review_case c on c.id = o.case_id
            where o.person_id = :me and o.move in ('AGREE', 'DISAGREE', 'RETURN')
              and o.step_kind <> 'DRAFT' and (cast(:step as text) is null or o.step_kind = :step)""" + VISIBLE;

    private static final String OF_CASE = """
            select c.id, c.subject_kind, c.subject_id, c.title, t.kind step, c.starter_name sender, c.opened_at at,
              null::date due_on, false due_provisional, false late, c.urgency_rank, false unseen, c.link
            """;

    private static final String NEWEST = """
             left join case_step t on t.case_id = c.id and t.state = 'OPEN'
            where not exists (select 1 from review_case n where n.subject_kind = c.subject_kind
              and n.subject_id = c.subject_id and n.id > c.id)
              and (cast(:step as text) is null or t.kind = :step)""";

    private static final String MINE = OF_CASE + "from review_case c" + NEWEST + " and c.starter_id = :me" + VISIBLE;

    private static final String WATCHED = OF_CASE
            + "from watch w join review_case c on c.subject_kind = w.subject_kind and c.subject_id = w.subject_id"
            + NEWEST
            + " and w.person_id = :me"
            + VISIBLE;

    private BoxSql() {}

    static String rows(Box box) {
        return switch (box) {
            case TODO -> TODO;
            case TOREAD -> TOREAD;
            case DONE -> DONE;
            case MINE -> MINE;
            case WATCHED -> WATCHED;
        };
    }

    static String order(Box box) {
        return switch (box) {
            case TODO -> " order by urgency_rank desc, due_on nulls last, at, id";
            case TOREAD -> " order by r.sent_at desc, r.id desc";
            case DONE -> " order by o.id desc";
            case MINE, WATCHED -> " order by c.id desc";
        };
    }
}
