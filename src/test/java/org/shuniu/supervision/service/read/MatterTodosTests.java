package org.shuniu.supervision.service.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.web.TodoSource.Box;
import org.shuniu.kernel.web.TodoSource.Todo;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterMoved;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.service.command.AskExtension;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DecideExtension;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.life.ResultService;
import org.shuniu.supervision.service.part.ExtensionService;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Nothing waits for nobody: not where no leader is named, and not where a unit has no liaison. */
@SupervisionOffice
@RecordApplicationEvents
class MatterTodosTests {
    /** An organ without 督查联络员. */
    private static final String DATA = "云江省数据局";

    @Autowired
    private MatterWalk office;

    @Autowired
    private MatterTodos todos;

    @Autowired
    private ResultService results;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private FixedClock clock;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void inJuly() {
        clock.moveTo("2026-07-01");
    }

    /** As a matter from minutes: SUP-14 names no leader. */
    @Test
    void theResultWaitsForTheLeadersOfTheOfficeWhereNoneIsNamed() {
        var id = office.assigned(leaderless("无批办领导样本甲", WATER), 10);
        office.done(id, WATER, "baizhi", "weiran");
        office.accept(id, WATER, "gaoyuan");
        results.submit(id, new Confirm("请审阅。", office.version(id)), office.person("gaoyuan"));
        assertThat(told(id, "SUBMIT")).isEqualTo(persons("luwenzhou", "jiangfan"));
        assertThat(step(id, "luwenzhou")).isEqualTo("DECIDE");
        assertThat(step(id, "jiangfan")).isEqualTo("DECIDE");
        assertThat(step(id, "liangruogu")).as("a leader of another matter").isEqualTo("none");
        assertThat(step(id, "weiran")).as("a leader of the unit").isEqualTo("none");
        results.settle(id, new Confirm("同意办结。", office.version(id)), office.person("luwenzhou"));
        assertThat(step(id, "jiangfan")).isEqualTo("none");
    }

    @Test
    void aLongExtensionWaitsForTheLeadersOfTheOfficeWhereNoneIsNamed() {
        var id = office.assigned(leaderless("无批办领导样本乙", WATER), 10);
        office.receive(id, WATER, "baizhi");
        var part = office.part(id, WATER);
        extensions.ask(id, part.id(), new AskExtension(60, "需跨汛期。", part.version()), office.person("baizhi"));
        assertThat(told(id, "ASK_EXTENSION")).containsAll(persons("luwenzhou", "jiangfan"));
        assertThat(step(id, "luwenzhou")).isEqualTo("EXTEND");
        assertThat(step(id, "wenjing")).as("the head of supervision may not").isEqualTo("none");
        part = office.part(id, WATER);
        var granted = new DecideExtension(true, "同意。", part.version());
        extensions.decide(id, part.id(), granted, office.person("luwenzhou"));
        assertThat(step(id, "luwenzhou")).isEqualTo("none");
    }

    @Test
    void theHeadsReceiveWhereTheUnitHasNoLiaison() {
        var id = office.assigned(office.instruction("无联络员样本", DATA), 10);
        assertThat(step(id, "bianyue")).isEqualTo("RECEIVE");
        office.receive(id, DATA, "bianyue");
        assertThat(office.part(id, DATA).status()).isEqualTo(PartStatus.RECEIVED);
        assertThat(step(id, "bianyue")).isEqualTo("WORK");
    }

    @Test
    void theHeadsHaveNothingToReceiveWhereTheUnitHasALiaison() {
        var id = office.assigned(office.instruction("有联络员样本", WATER), 10);
        assertThat(step(id, "baizhi")).isEqualTo("RECEIVE");
        assertThat(step(id, "weiran")).isEqualTo("none");
    }

    private static DraftMatter leaderless(String title, String lead) {
        // @formatter:off
        return new DraftMatter(MatterSource.INSTRUCTION, null, null, "批示", title, "抓紧办理。", MatterForm.DAILY,
                List.of(), List.of(), lead, List.of(), null, null, false, false, ReportingFrequency.NONE, "另一件事。", 0);
        // @formatter:on
    }

    private Set<Long> told(MatterId id, String step) {
        return events.stream(MatterMoved.class)
                .filter(moved -> moved.matter().equals(id) && moved.step().equals(step))
                .flatMap(moved -> moved.audience().stream())
                .collect(Collectors.toSet());
    }

    private Set<Long> persons(String... accounts) {
        return Stream.of(accounts)
                .map(account -> office.person(account).personId())
                .collect(Collectors.toSet());
    }

    /** What the matter asks of this person, or none. */
    private String step(MatterId id, String account) {
        String title = office.view(id).title();
        return todos.page(Box.TODO, title, office.person(account), 1).rows().stream()
                .filter(todo -> todo.link().equals(id.link()))
                .map(Todo::stepKey)
                .map(key -> key.replace("supervision.todo.", ""))
                .findFirst()
                .orElse("none");
    }
}
