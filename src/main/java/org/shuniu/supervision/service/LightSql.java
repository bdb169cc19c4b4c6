package org.shuniu.supervision.service;

/** The light of a part {@code p} on the day {@code :today} as SQL; a test holds it against {@code PartClock}. */
public final class LightSql {
    public static final String OF_PART = """
            case when p.due_on is null then null
                 when p.ended_on is not null or p.suspended_on is not null then 'GREY'
                 when coalesce(p.reported_on, cast(:today as date)) > p.due_on then 'RED'
                 when p.reported_on is not null then 'GREEN'
                 when cast(:today as date) >= p.yellow_from or cast(:today as date) > p.feedback_due_on then 'YELLOW'
                 else 'GREEN' end""";

    private LightSql() {}
}
