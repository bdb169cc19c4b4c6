package org.shuniu.supervision.service.goal.read;

/** What waits for a person, duty by duty: one statement for all, each row visible by the one predicate. */
public final class GoalTodoSql {
    private static final String OF_GOAL = """
            select s.id, s.title, '%s' as step, s.proposer_name as sender, s.moved_at as at, s.year,
                   null::integer as quarter
            from goal s where %s""";

    /** A quarter that is over and whose last word is no report, or a returned one. */
    public static final String MISSING = """
            exists (select 1 from goal_indicator i where i.goal_id = s.id and not coalesce((
              select coalesce(v.confirmed, true) from goal_report r left join goal_verdict v on v.report_id = r.id
              where r.indicator_id = i.id and r.quarter = q.number order by r.id desc limit 1), false))""";

    /** Its last day, in SQL. */
    public static final String LAST_DAY = "(make_date(s.year, q.number * 3, 1) + interval '1 month')::date - 1";

    static final String TODO = String.join(
            "\nunion all\n",
            """
            select s.id, s.title, 'REPORT' as step, s.organ_name as sender, s.moved_at as at, s.year, q.number as quarter
            from goal s cross join generate_series(1, 4) as q(number)
            where s.status = 'ISSUED' and s.unit_id in (:reporting) and %s < :today and %s""".formatted(LAST_DAY, MISSING),
            OF_GOAL.formatted(
                    "EXAMINE",
                    ":supervisor and s.organ_id = :organ and s.status = 'ISSUED' and exists (select 1 from goal_report r"
                            + " where r.goal_id = s.id and r.by_id <> :me and not exists (select 1 from goal_verdict v"
                            + " where v.report_id = r.id) and not exists (select 1 from goal_report n"
                            + " where n.indicator_id = r.indicator_id and n.quarter = r.quarter and n.id > r.id))"),
            OF_GOAL.formatted(
                    "ISSUE",
                    ":head and s.organ_id = :organ and s.status = 'DRAFT' and s.proposer_id <> :me"
                            + " and exists (select 1 from goal_indicator i where i.goal_id = s.id)"));

    static final String MINE = OF_GOAL.formatted("DRAFT", "s.proposer_id = :me");

    static final String DONE =
            OF_GOAL.formatted("DONE", "exists (select 1 from goal_event e where e.goal_id = s.id and e.by_id = :me)");

    private GoalTodoSql() {}
}
