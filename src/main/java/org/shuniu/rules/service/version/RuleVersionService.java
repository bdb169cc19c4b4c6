package org.shuniu.rules.service.version;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.rules.RuleVersionAdded;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.service.RuleBook;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Adds dated versions of rules; nobody changes one that stands. */
@Service
@Transactional
public class RuleVersionService {
    private final RuleBook book;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleVersionService(
            RuleBook book, JdbcClient jdbc, ObjectMapper json, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    /** The system administrator keeps the parameters of the installation. */
    public void require(Actor actor) {
        if (!actor.has(Role.SYSTEM_ADMIN)) {
            throw new RefusedException(new Refusal("rules.version.refused.role"));
        }
    }

    /** The form as the version in force fills it, else the newest one. */
    @Transactional(readOnly = true)
    public VersionForm form(String code, Actor actor) {
        require(actor);
        var today = book.today();
        var base =
                book.inForce(code, today).or(() -> versions(code).findFirst()).orElseThrow(NotFoundException::new);
        return VersionForm.of(base, today.plusDays(1));
    }

    public void add(String code, AddRuleVersion command, Actor actor) {
        require(actor);
        var base = versions(code)
                .filter(rule -> rule.id() == command.base())
                .findFirst()
                .orElseThrow(NotFoundException::new);
        check(base, command);
        var parameters = new TreeMap<String, Object>();
        base.parameters()
                .forEach((name, former) -> parameters.put(name, Typed.read(name, former, command.typed(name))));
        long id = written(command, parameters, actor);
        book.forget();
        events.publishEvent(new RuleVersionAdded(
                id,
                code,
                base.title().zh(),
                actor,
                clock.instant(),
                Map.of("rule", code, "validFrom", command.validFrom().toString())));
    }

    private Stream<Rule> versions(String code) {
        return book.all().stream().filter(rule -> rule.code().equals(code));
    }

    private void check(Rule base, AddRuleVersion command) {
        var until = command.validTo();
        if (until != null && until.isBefore(command.validFrom())) {
            throw new InvalidException(new Refusal("rules.version.validTo.before").at("validTo"));
        }
        if (command.validFrom().isBefore(book.today())) {
            throw new InvalidException(new Refusal("rules.version.validFrom.past").at("validFrom"));
        }
        if (base.level().limit(command.severity()) != command.severity()) {
            throw new InvalidException(new Refusal("rules.version.severity.level").at("severity"));
        }
        boolean taken = versions(base.code())
                .anyMatch(rule ->
                        rule.profile() == command.profile() && rule.validFrom().equals(command.validFrom()));
        if (taken) {
            throw new InvalidException(new Refusal("rules.version.validFrom.taken").at("validFrom"));
        }
    }

    private long written(AddRuleVersion command, Map<String, Object> parameters, Actor actor) {
        long id = jdbc.sql("""
                        insert into rule (code, rule_set, title_zh, title_en, text_zh, text_en, source_level, severity,
                          profile, stages, overridable, valid_from, valid_to, parameters, added_by, added_at, added_because)
                        select code, rule_set, title_zh, title_en, text_zh, text_en, source_level, :severity, :profile,
                          stages, :overridable, :from, :to, cast(:parameters as jsonb), :by, :at, :because
                        from rule where id = :base returning id""")
                .param("severity", command.severity().name())
                .param("profile", command.profile().name())
                .param("overridable", command.overridable())
                .param("from", command.validFrom())
                .param("to", command.validTo())
                .param("parameters", json.writeValueAsString(parameters))
                .param("by", actor.signature())
                .param("at", Timestamp.from(clock.instant()))
                .param("because", command.because().strip())
                .param("base", command.base())
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into rule_citation (rule_id, position, rule_set, article_zh, article_en)
                        select :id, position, rule_set, article_zh, article_en from rule_citation where rule_id = :base""").param("id", id).param("base", command.base()).update();
        return id;
    }
}
