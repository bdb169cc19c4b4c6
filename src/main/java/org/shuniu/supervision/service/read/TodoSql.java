package org.shuniu.supervision.service.read;

/** What waits for a person, duty by duty: one statement for all, each row visible by the one predicate. */
final class TodoSql {
    private static final String OF_MATTER = """
            select s.id, s.title, '%s' as step, s.proposer_name as sender, s.moved_at as at,
                   null::date as due_on, false as provisional, case when s.urgent then 2 when s.hot or s.difficult then 1 else 0 end as urgency
            from matter s where %s""";

    /** The due date is the unit's; what supervision does afterwards is not late by it. */
    private static final String OF_PART = """
            select s.id, s.title, '%s' as step, s.organ_name as sender, s.moved_at as at,
                   case when p.status = 'REPORTED' then null else p.due_on end as due_on,
                   p.due_provisional as provisional, case when s.urgent then 2 when s.hot or s.difficult then 1 else 0 end as urgency
            from matter s join matter_part p on p.matter_id = s.id and s.status = 'UNDER_WAY' where %s""";

    private static final String NOT_OWN = ":me not in (s.proposer_id, coalesce(s.cause_by, s.proposer_id))";

    private static final String ASKED =
            "exists (select 1 from matter_extension e where e.part_id = p.id and e.granted is null and e.lapsed_on is null"
                    + " and e.level = '%s')";

    /** As the policy has it: where no leader is named, a leader of the office or of its government. */
    private static final String LEADER = "(s.leader_id in (:leaders) or s.leader_id is null and :leads"
            + " and (s.organ_id = :organ or s.government_id = :organ))";

    static final String TODO = String.join(
            "\nunion all\n",
            OF_MATTER.formatted(
                    "ESTABLISH",
                    ":head and s.organ_id = :organ and s.status = 'PROPOSED' and not s.self_initiated and " + NOT_OWN),
            OF_MATTER.formatted(
                    "APPROVE",
                    ":principal and s.government_id = :organ and s.status = 'PROPOSED' and s.self_initiated" + " and "
                            + NOT_OWN),
            OF_MATTER.formatted("ASSIGN", ":supervisor and s.organ_id = :organ and s.status = 'ESTABLISHED'"),
            OF_MATTER.formatted(
                    "SUBMIT",
                    ":supervisor and s.organ_id = :organ and s.status = 'UNDER_WAY' and not exists (select 1 from"
                            + " matter_part p where p.matter_id = s.id and p.successor_id is null"
                            + " and p.status <> 'ACCEPTED') and not exists (select 1 from matter c"
                            + " where c.parent_id = s.id and c.status not in ('SETTLED', 'CLOSED', 'DROPPED'))"),
            OF_MATTER.formatted("DECIDE", LEADER + " and s.status = 'WITH_LEADER'"),
            OF_MATTER.formatted(
                    "CLOSE", ":supervisor and s.organ_id = :organ and s.status = 'SETTLED' and s.submitter_id <> :me"),
            OF_PART.formatted(
                    "ANSWER_OBJECTION",
                    ":head and s.organ_id = :organ and p.status = 'ADJUSTING' and p.successor_id is null"),
            OF_PART.formatted("EXAMINE", ":supervisor and s.organ_id = :organ and p.status = 'REPORTED'"),
            OF_PART.formatted("EXTEND", ":head and s.organ_id = :organ and " + ASKED.formatted("HEAD")),
            OF_PART.formatted("EXTEND", LEADER + " and " + ASKED.formatted("LEADER")),
            OF_PART.formatted("RECEIVE", "p.unit_id in (:received) and p.status = 'ASSIGNED'"),
            OF_PART.formatted(
                    "WORK",
                    "(p.unit_id in (:received) or p.handler_id = :me) and p.status = 'RECEIVED'"
                            + " and p.successor_id is null"),
            OF_PART.formatted(
                    "SIGN",
                    "p.unit_id in (:headed) and p.status = 'RECEIVED' and exists (select 1 from matter_feedback f"
                            + " where f.part_id = p.id and f.round = p.round and f.kind = 'FINAL')"));

    static final String MINE = OF_MATTER.formatted("PROPOSED", "s.proposer_id = :me");

    static final String DONE = OF_MATTER.formatted(
            "DONE", "exists (select 1 from matter_event e where e.matter_id = s.id and e.by_id = :me)");

    private TodoSql() {}
}
