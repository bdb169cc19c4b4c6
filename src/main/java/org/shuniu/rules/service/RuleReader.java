package org.shuniu.rules.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.domain.Profile;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.domain.Rule.Citation;
import org.shuniu.rules.domain.SourceLevel;
import org.shuniu.rules.domain.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Reads the rule base. */
@Service
@Transactional(readOnly = true)
class RuleReader {
    private static final TypeReference<Map<String, Object>> PARAMETERS = new TypeReference<>() {};

    private record Cited(long rule, Citation citation) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    RuleReader(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Ordered by code, newest version first. */
    public List<Rule> readAll() {
        Map<Long, List<Citation>> citations = jdbc.sql("""
                        select c.rule_id, c.rule_set, s.title_zh, s.title_en, c.article_zh, c.article_en,
                               s.valid_from, s.valid_to
                          from rule_citation c join rule_set s on s.code = c.rule_set
                         order by c.rule_id, c.position""").query((row, index) -> cited(row)).stream()
                .collect(Collectors.groupingBy(Cited::rule, Collectors.mapping(Cited::citation, Collectors.toList())));
        return jdbc.sql("select * from rule order by code, valid_from desc, profile")
                .query((row, index) -> rule(row, citations.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    /** Source documents, those in force first. */
    public List<RuleSetRow> readSets(LocalDate today, Locale locale) {
        return jdbc.sql("""
                        select *, (valid_from <= :today and (valid_to is null or valid_to >= :today)) as valid
                          from rule_set order by valid desc, valid_from desc, code""")
                .param("today", today)
                .query((row, index) -> new RuleSetRow(
                        row.getString("code"),
                        words(row, "title").in(locale),
                        row.getString("number"),
                        SourceLevel.valueOf(row.getString("source_level")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getBoolean("valid")))
                .list();
    }

    /** Versions of a rule that an administrator added. */
    public List<RuleCard.Added> readAdded(String code) {
        return jdbc.sql(
                        "select id, added_by, added_at, added_because from rule where code = :code and added_by is not null")
                .param("code", code)
                .query((row, index) -> new RuleCard.Added(
                        row.getLong("id"),
                        row.getString("added_by"),
                        row.getTimestamp("added_at").toInstant(),
                        row.getString("added_because")))
                .list();
    }

    private static Cited cited(ResultSet row) throws SQLException {
        return new Cited(
                row.getLong("rule_id"),
                new Citation(
                        row.getString("rule_set"),
                        words(row, "title"),
                        words(row, "article"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)));
    }

    private Rule rule(ResultSet row, List<Citation> sources) throws SQLException {
        return new Rule(
                row.getLong("id"),
                row.getString("code"),
                words(row, "title"),
                words(row, "text"),
                sources,
                SourceLevel.valueOf(row.getString("source_level")),
                Severity.valueOf(row.getString("severity")),
                Profile.valueOf(row.getString("profile")),
                stages(row),
                row.getBoolean("overridable"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                json.readValue(row.getString("parameters"), PARAMETERS));
    }

    private static Set<Stage> stages(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("stages").getArray())
                .map(Stage::valueOf)
                .collect(Collectors.toSet());
    }

    private static Words words(ResultSet row, String column) throws SQLException {
        return new Words(row.getString(column + "_zh"), row.getString(column + "_en"));
    }
}
