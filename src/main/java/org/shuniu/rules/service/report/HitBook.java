package org.shuniu.rules.service.report;

import java.util.List;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.JudgedRecord;
import org.shuniu.rules.RuleHits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class HitBook implements RuleHits {
    private final JdbcClient jdbc;
    private final OfficeTime time;

    HitBook(JdbcClient jdbc, OfficeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    @Transactional
    public void passed(JudgedRecord judged, List<Finding> findings) {
        note(judged, findings);
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void stopped(JudgedRecord judged, List<Finding> findings) {
        note(judged, findings);
    }

    /** Advice is no hit. */
    private void note(JudgedRecord judged, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .forEach(finding -> jdbc.sql("""
                        insert into rule_hit (rule, severity, subject_kind, subject_id, subject_title, link, organ_id,
                          organ_name, hit_on)
                        values (:rule, :severity, :kind, :id, :title, :link, :organ, :organName, :today)
                        on conflict on constraint uq_rule_hit_day do nothing""")
                        .param("rule", finding.rule())
                        .param("severity", finding.severity().name())
                        .param("kind", judged.subject().kind())
                        .param("id", judged.subject().id())
                        .param("title", judged.title())
                        .param("link", judged.link())
                        .param("organ", judged.organId())
                        .param("organName", judged.organName())
                        .param("today", time.today())
                        .update());
    }
}
