package org.shuniu.supervision.service.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.shuniu.supervision.domain.assessment.Assessment;
import org.shuniu.supervision.domain.assessment.AssessmentLine;
import org.shuniu.supervision.domain.assessment.Criteria;
import org.shuniu.supervision.domain.assessment.CriterionRepository;
import org.shuniu.supervision.domain.assessment.Fact;
import org.shuniu.supervision.service.assessment.AssessmentView.Total;
import org.springframework.stereotype.Component;

/** From lines to a score: each fact within its limit, the whole never below zero. */
@Component
class Scoring {
    private final CriterionRepository criteria;

    Scoring(CriterionRepository criteria) {
        this.criteria = criteria;
    }

    Criteria criteria(long organId, LocalDate day) {
        return new Criteria(criteria.known(organId, day));
    }

    /** The start first, then each fact that has a line. */
    List<Total> totals(Assessment sheet, List<AssessmentLine> lines) {
        var quarter = sheet.quarter();
        var known = criteria(sheet.organId(), quarter.lastDay());
        int base = known.of(Fact.BASE, quarter.firstDay()).points();
        var totals = new ArrayList<Total>();
        totals.add(new Total(Fact.BASE, 0, base, base));
        for (Fact fact : Fact.values()) {
            var standing = lines.stream()
                    .filter(line -> line.fact() == fact && !line.isStruck())
                    .toList();
            if (!standing.isEmpty()) {
                int sum = standing.stream().mapToInt(AssessmentLine::points).sum();
                int counted = known.of(fact, quarter.lastDay()).limited(sum);
                totals.add(new Total(fact, standing.size(), sum, counted));
            }
        }
        return totals;
    }

    int score(Assessment sheet, List<AssessmentLine> lines) {
        return score(totals(sheet, lines));
    }

    static int score(List<Total> totals) {
        return Math.max(0, totals.stream().mapToInt(Total::counted).sum());
    }
}
