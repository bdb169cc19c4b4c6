package org.shuniu.supervision.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.WATER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.kernel.web.TodoSource.Box;
import org.shuniu.kernel.web.TodoSource.Todo;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalMatters;
import org.shuniu.supervision.service.goal.GoalReminders;
import org.shuniu.supervision.service.goal.GoalReporting;
import org.shuniu.supervision.service.goal.IndicatorService;
import org.shuniu.supervision.service.goal.command.LinkMatter;
import org.shuniu.supervision.service.goal.command.TakeUpGoal;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is done about key tasks that stay behind: to-dos, reminders, matters. */
@SupervisionOffice
class GoalFollowUpTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private GoalReminders reminders;

    @Autowired
    private GoalReporting reporting;

    @Autowired
    private GoalMatters matters;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private Matters desk;

    @Autowired
    private MatterQueries matterQueries;

    @Autowired
    private GoalQueries queries;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    private GoalWalk walk;

    @BeforeEach
    void startInJanuary() {
        walk = new GoalWalk(application);
        clock.moveTo("2026-01-12");
    }

    @Test
    void waitsForTheUnitAndThenForSupervision() {
        var id = walk.issued("待办样本任务", WATER, FINANCE, "待办指标");
        clock.moveTo("2026-03-31");
        assertThat(todos("待办样本任务", "baizhi")).isEmpty();
        clock.moveTo("2026-04-01");
        assertThat(todos("待办样本任务", "baizhi")).singleElement().satisfies(todo -> {
            assertThat(todo.stepKey()).isEqualTo("goal.todo.REPORT");
            assertThat(todo.dueOn()).isEqualTo(LocalDate.parse("2026-04-08"));
            assertThat(todo.late()).isFalse();
            assertThat(todo.link()).isEqualTo(id.link());
        });
        assertThat(todos("待办样本任务", "guhe")).isEmpty();
        long report = walk.report(id, 0, 1, "10", null, "baizhi");
        assertThat(todos("待办样本任务", "baizhi")).isEmpty();
        assertThat(todos("待办样本任务", "gaoyuan")).extracting(Todo::stepKey).containsExactly("goal.todo.EXAMINE");
        reporting.sendBack(id, report, new GiveReason("缺少台账。", 0), walk.person("gaoyuan"));
        clock.moveTo("2026-04-09");
        assertThat(todos("待办样本任务", "weiran")).extracting(Todo::late).containsExactly(true);
        assertThat(todos("待办样本任务", "gaoyuan")).isEmpty();
    }

    @Test
    void waitsForTheHeadOnceItHasAnIndicator() {
        var id = walk.drafted("待下达样本", WATER, null);
        assertThat(todos("待下达样本", "wenjing")).isEmpty();
        indicators.add(id, walk.plan("指标", walk.version(id)), walk.person("gaoyuan"));
        assertThat(todos("待下达样本", "wenjing")).extracting(Todo::stepKey).containsExactly("goal.todo.ISSUE");
        assertThat(todos("待下达样本", "gaoyuan")).isEmpty();
    }

    private List<Todo> todos(String title, String account) {
        return application.getBeansOfType(TodoSource.class).values().stream()
                .flatMap(source -> source.page(Box.TODO, title, walk.person(account), 1).rows().stream())
                .toList();
    }

    @Test
    void remindsOnTheFirstDayLateAndEveryWeekAfterOnceEach() {
        var id = walk.issued("催报样本任务", WATER, null, "催报指标");
        assertThat(reminded(id, "2026-04-08")).isZero();
        assertThat(reminded(id, "2026-04-09")).isEqualTo(1);
        assertThat(reminded(id, "2026-04-09")).isEqualTo(1);
        assertThat(reminded(id, "2026-04-15")).isEqualTo(1);
        assertThat(reminded(id, "2026-04-18")).isEqualTo(2);
        assertThat(walk.view(id).light()).isEqualTo(Light.RED);
        walk.report(id, 0, 1, "10", null, "baizhi");
        assertThat(reminded(id, "2026-04-25")).isEqualTo(2);
    }

    private long reminded(GoalId id, String day) {
        clock.moveTo(day);
        reminders.run(LocalDate.parse(day));
        return queries.story(id, walk.person("baizhi")).stream()
                .filter(line -> line.action().equals("OVERDUE"))
                .count();
    }

    @Test
    void becomesAMatterInOneStepLinkedBothWays() {
        var id = walk.issued("堤防加高培厚年度样本", WATER, FINANCE, "培厚指标");
        var form = matters.form(id, walk.person("gaoyuan"));
        assertThat(form.dueOn()).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThatThrownBy(() -> matters.form(id, walk.person("baizhi"))).isInstanceOf(RefusedException.class);
        var matter = matters.takeUp(id, form, walk.person("gaoyuan"));
        var view = matterQueries.view(matter, walk.person("gaoyuan"));
        assertThat(view.source()).isEqualTo(MatterSource.DEPLOYMENT);
        assertThat(view.title()).isEqualTo("堤防加高培厚年度样本");
        assertThat(desk.of(id.subject())).hasSize(1);
        assertThat(queries.ofMatter(matter, walk.person("gaoyuan")))
                .hasValueSatisfying(goal -> assertThat(goal.id()).isEqualTo(id.value()));
        assertThat(walk.view(id).matter().link()).isEqualTo(matter.link());
        var again = new TakeUpGoal("另一事项", "内容", null, ReportingFrequency.NONE, null, walk.version(id));
        assertThatThrownBy(() -> matters.takeUp(id, again, walk.person("gaoyuan")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("goal.refused.hasMatter");
    }

    @Test
    void namesAMatterThatIsThereAlready() {
        var matter = office.established(office.instruction("渠系配套改造样本", WATER));
        String number = matterQueries.view(matter, walk.person("gaoyuan")).number();
        var id = walk.issued("关联样本任务", WATER, null, "关联指标");
        var unknown = new LinkMatter("督〔1999〕1号", walk.version(id));
        assertThatThrownBy(() -> matters.link(id, unknown, walk.person("gaoyuan")))
                .isInstanceOf(InvalidException.class)
                .hasMessage("goal.invalid.matter");
        matters.link(id, new LinkMatter(number, walk.version(id)), walk.person("gaoyuan"));
        assertThat(walk.view(id).matter().number()).isEqualTo(number);
        var other = walk.issued("另一关联样本任务", WATER, null, "关联指标");
        var taken = new LinkMatter(number, walk.version(other));
        assertThatThrownBy(() -> matters.link(other, taken, walk.person("gaoyuan")))
                .hasMessage("goal.invalid.matterTaken");
    }
}
