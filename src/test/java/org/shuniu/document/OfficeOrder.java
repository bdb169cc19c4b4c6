package org.shuniu.document;

import java.util.List;
import java.util.Map;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.identity.Directory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Routes and number series for tests, where the demo office has none of its own. */
@TestComponent
public class OfficeOrder {
    private static final List<String> ROUTES =
            List.of("OUTGOING_UPWARD", "OUTGOING_PARALLEL", "OUTGOING_DOWNWARD", "OUTGOING_PUBLIC");

    private static final Map<String, List<String>> SERIES = Map.of(
            "云江省人民政府", List.of("云政发"),
            "云江省人民政府办公厅", List.of("云政办发"),
            "云江省水务厅", List.of("云水发"),
            "云江省财政厅", List.of("云财发"),
            "青岚市人民政府", List.of("青政发"));

    private final JdbcClient jdbc;
    private final Directory directory;
    private boolean settled;

    public OfficeOrder(JdbcClient jdbc, Directory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    public synchronized void settle() {
        if (!settled) {
            settled = true;
            ROUTES.forEach(this::route);
            SERIES.forEach((organ, codes) -> codes.forEach(code -> series(organ, code)));
        }
    }

    private void route(String kind) {
        if (count("select count(*) from route where status = 'ACTIVE' and route_kind = :kind", "kind", kind) > 0) {
            return;
        }
        long id = jdbc.sql("""
                        insert into route (organ_id, route_kind, subject_kind, version, status, changed_by, changed_at)
                        values (null, :kind, 'DOCUMENT', 1, 'ACTIVE', '', now()) returning id""").param("kind", kind).query(Long.class).single();
        int position = 0;
        for (DocumentStep step : DocumentStep.values()) {
            position++;
            jdbc.sql("insert into route_step (route_id, position, kind, who, param, mode) values (?, ?, ?, ?, ?, ?)")
                    .params(
                            id,
                            position,
                            step.name(),
                            who(step),
                            step.role().map(Enum::name).orElse(null),
                            mode(step))
                    .update();
        }
    }

    private static String who(DocumentStep step) {
        if (step == DocumentStep.UNIT_REVIEW) {
            return "HEAD_OF_DRAFTING_UNIT";
        }
        return step.role().isPresent() ? "ROLE_IN_ORGAN" : "CHOSEN";
    }

    private static String mode(DocumentStep step) {
        return step.role().isPresent() ? "ANY" : "ALL";
    }

    private void series(String organName, String code) {
        long organ = directory.organNamed(organName).orElseThrow().id();
        if (count("select count(*) from number_series where organ_id = :organ", "organ", organ) > 0) {
            return;
        }
        long account = jdbc.sql("""
                        insert into issuing_account (organ_id, government_id, reason, state, applied_by, applied_by_name,
                          applied_at, decided_by, decided_by_name, decided_at, version)
                        values (:organ, :organ, '发文立户', 'APPROVED', 1, '申请人', now(), 2, '审批人', now(), 0)
                        returning id""").param("organ", organ).query(Long.class).single();
        jdbc.sql("""
                        insert into number_series (organ_id, issuing_account_id, code, kind, purpose, status, opened_at, version)
                        values (:organ, :account, :code, 'YEARLY', '发文', 'OPEN', now(), 0)""")
                .param("organ", organ)
                .param("account", account)
                .param("code", code)
                .update();
    }

    private long count(String sql, String name, Object value) {
        return jdbc.sql(sql).param(name, value).query(Long.class).single();
    }
}
