package org.shuniu.meeting.service.plan.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuniu.meeting.domain.application.Likeness;
import org.shuniu.meeting.service.plan.PlanSettings;
import org.shuniu.meeting.service.plan.read.Round.Duplicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds meetings that two units plan for the same year. */
@Component
class PlanDuplicates {
    private final JdbcClient jdbc;
    private final PlanSettings settings;

    PlanDuplicates(JdbcClient jdbc, PlanSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    record Row(long id, long planId, String organ, String title) {}

    List<Duplicate> of(long governmentId, int year) {
        var rows = rows(governmentId, year);
        var found = new ArrayList<Duplicate>();
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                compare(rows.get(one), rows.get(other)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Titles of other units that are much like this one, with the unit. */
    List<String> like(long planId, String title, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.planId() != planId && Likeness.of(title, row.title()) >= settings.likeness())
                .map(row -> row.organ() + " " + row.title())
                .toList();
    }

    List<Row> rows(long governmentId, int year) {
        return jdbc.sql("""
                        select i.id, p.id as plan_id, p.organ_name as organ, i.title
                        from meeting_plan_item i join meeting_plan p on p.id = i.plan_id
                        where p.government_id = :government and p.year = :year and p.status <> 'DRAFTING'
                          and i.verdict <> 'STRUCK' order by i.id limit 500""")
                .param("government", governmentId)
                .param("year", year)
                .query(Row.class)
                .list();
    }

    private Optional<Duplicate> compare(Row one, Row other) {
        int likeness = one.planId() == other.planId() ? 0 : Likeness.of(one.title(), other.title());
        return likeness < settings.likeness()
                ? Optional.empty()
                : Optional.of(new Duplicate(one.organ(), one.title(), other.organ(), other.title(), likeness));
    }
}
