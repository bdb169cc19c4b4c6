package org.shuniu.supervision.service.inspection.read;

import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.InspectionReferralId;

/** What waits for a person, duty by duty: one statement for all, each row visible by its own subject. */
final class InspectionTodoSql {
    private static final String ROW = """
            select '%s' as kind, %s as id, i.title, '%s' as step, i.organ_name as sender, i.moved_at as at,
                   %s as due_on from inspection i\s""";

    private static final String OBJECTS = "join inspection_object o on o.inspection_id = i.id ";
    private static final String ITEMS = OBJECTS + "join inspection_rectification r on r.object_id = o.id ";
    private static final String NONE = "null::date";
    private static final String UNDER_WAY = "where i.status = 'UNDER_WAY' and ";
    private static final String GROUP = "(i.leader_id = :me or exists (select 1 from inspection_member m"
            + " where m.inspection_id = i.id and m.person_id = :me))";

    static final String TODO = String.join(
            "\nunion all\n",
            whole("APPROVE", NONE)
                    + "where i.status = 'IN_APPROVAL' and i.drafter_id <> :me and i.editor_id <> :me"
                    + " and (:head and i.organ_id = :organ and i.basis = 'ORDERED'"
                    + " or :principal and i.government_id = :organ and i.basis = 'SELF_INITIATED')",
            whole("REFINE", NONE)
                    + "where i.status = 'DRAFTING' and i.drafter_id = :me and exists (select 1 from inspection_event e"
                    + " where e.inspection_id = i.id and e.action = 'SEND_BACK')",
            part("CONCLUDE", "i.period_to") + OBJECTS + UNDER_WAY + "o.status = 'INSPECTED' and " + GROUP,
            part("APPROVE_CONCLUSION", NONE) + OBJECTS + UNDER_WAY
                    + "o.status = 'DRAFTED' and o.author_id <> :me and (o.proposal = 'NONE' and (i.leader_id = :me or :head"
                    + " and i.organ_id = :organ) or o.proposal <> 'NONE' and :principal and i.government_id = :organ)",
            part("SERVE", NONE) + OBJECTS + UNDER_WAY + "o.status = 'APPROVED' and " + GROUP,
            part("RECEIVE", NONE) + OBJECTS + UNDER_WAY + "o.status = 'SERVED' and o.unit_id in (:units)",
            part("DECIDE_REVIEW", "w.due_on") + OBJECTS + "join inspection_review w on w.object_id = o.id " + UNDER_WAY
                    + "o.status = 'IN_REVIEW' and :head and i.organ_id = :organ and o.author_id <> :me"
                    + " and o.approver_id <> :me and not " + GROUP,
            part("REPORT_RECTIFICATION", "r.due_on") + ITEMS + UNDER_WAY
                    + "r.status = 'REQUIRED' and o.unit_id in (:units)",
            part("CHECK_RECTIFICATION", NONE) + ITEMS + UNDER_WAY + "r.status = 'REPORTED' and " + GROUP,
            row(InspectionReferralId.KIND, "f.id", "APPROVE_REFERRAL", NONE)
                    + "join inspection_referral f on f.inspection_id = i.id where f.status = 'PROPOSED' and :head"
                    + " and i.organ_id = :organ and f.by_id <> :me");

    static final String TOREAD = whole("READ", NONE)
            + "join inspection_reader x on x.inspection_id = i.id where x.person_id = :me and x.read_at is null";

    static final String MINE = whole("PLANNED", NONE) + "where i.drafter_id = :me";

    static final String DONE = whole("DONE", NONE)
            + "where exists (select 1 from inspection_event e where e.inspection_id = i.id and e.by_id = :me)";

    private InspectionTodoSql() {}

    private static String whole(String step, String due) {
        return row(InspectionId.KIND, "i.id", step, due);
    }

    private static String part(String step, String due) {
        return row(InspectionObjectId.KIND, "o.id", step, due);
    }

    private static String row(String kind, String id, String step, String due) {
        return ROW.formatted(kind, id, step, due);
    }
}
