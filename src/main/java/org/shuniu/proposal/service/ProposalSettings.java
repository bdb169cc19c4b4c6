package org.shuniu.proposal.service;

import java.util.List;
import org.shuniu.proposal.domain.ProposalKind;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits and classes, which differ from place to place.
 *
 * @param congressMonths usual limit of an answer to a 人大建议 (代表法 第五十一条)
 * @param cppccMonths of an answer to a 政协提案 of a plenary session
 * @param maxMonths longest limit, for what is wide or difficult
 * @param opinionMonths limit of a co-unit's opinion
 * @param redoMonths limit of an answer after 不满意
 * @param declineDays working days within which a unit may decline
 * @param explainedClasses classes that need an explanation
 * @param yellowPercent part of the limit, in percent, that is left when the light turns yellow
 * @param yellowDays working days, counting today, that are left when the light turns yellow at the latest
 * @param remindBeforeDays working days before a co-unit's opinion is due on which the unit is reminded
 * @param remindDays working days between two reminders of the same limit
 */
@ConfigurationProperties("shuniu.proposal")
public record ProposalSettings(
        @DefaultValue("3") int congressMonths,
        @DefaultValue("5") int cppccMonths,
        @DefaultValue("6") int maxMonths,
        @DefaultValue("1") int opinionMonths,
        @DefaultValue("3") int redoMonths,
        @DefaultValue("5") int declineDays,
        @DefaultValue({"A", "B", "C"}) List<String> congressClasses,
        @DefaultValue({"A", "B", "C"}) List<String> cppccClasses,
        @DefaultValue("C") List<String> explainedClasses,
        @DefaultValue("20") int yellowPercent,
        @DefaultValue("3") int yellowDays,
        @DefaultValue("5") int remindBeforeDays,
        @DefaultValue("5") int remindDays) {

    public int months(ProposalKind kind) {
        return kind == ProposalKind.CONGRESS ? congressMonths : cppccMonths;
    }

    public List<String> classes(ProposalKind kind) {
        return kind == ProposalKind.CONGRESS ? congressClasses : cppccClasses;
    }
}
