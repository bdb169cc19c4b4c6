package org.shuniu.supervision.service.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.SONGPU;
import static org.shuniu.supervision.MatterWalk.WATER;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.SupervisionMode;
import org.shuniu.supervision.domain.clock.PartClock;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.record.MatterEvent;
import org.shuniu.supervision.domain.record.MatterEventRepository;
import org.shuniu.supervision.service.Clocks;
import org.shuniu.supervision.service.view.MatterFilter;
import org.shuniu.supervision.service.view.MatterRow;
import org.shuniu.supervision.service.view.Stage;
import org.shuniu.support.FixedClock;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lists and boxes: constant statements, exactly what the reader may know of, the same lights as the clock. */
@SupervisionOffice
class MatterListTests {
    @Autowired
    private MatterListQueries list;

    @Autowired
    private MatterTodos todos;

    @Autowired
    private MatterWalk office;

    @Autowired
    private MatterPartRepository parts;

    @Autowired
    private MatterRepository matters;

    @Autowired
    private MatterEventRepository events;

    @Autowired
    private Clocks clocks;

    @Autowired
    private FixedClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void inMay() {
        clock.moveTo("2026-05-06");
    }

    @Test
    void asksTwoStatementsHoweverManyRows() {
        int before = statements(MatterFilter.none());
        for (int i = 0; i < 25; i++) {
            office.assigned(office.instruction("第" + "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + i + "号片区清单", WATER), 10);
        }
        assertThat(before).isEqualTo(2);
        assertThat(statements(MatterFilter.none())).isEqualTo(2);
        assertThat(statements(light(Light.GREEN))).isEqualTo(2);
    }

    @Test
    void showsTheSameLightAsTheClockOnAnyDay() {
        office.assigned(office.instruction("灯号核对之临近时限", WATER), 4);
        office.assigned(office.instruction("超期对照样本", SONGPU), 1);
        for (String day : List.of("2026-05-06", "2026-05-07", "2026-05-11", "2026-06-30")) {
            clock.moveTo(day);
            var seen = new HashMap<Long, Light>();
            LocalDate today = LocalDate.parse(day);
            list.each(MatterFilter.none(), office.person("wenjing"), row -> seen.put(row.id(), row.light()));
            seen.keySet().removeIf(id -> !isPast(id, today));
            assertThat(seen).isNotEmpty().allSatisfy((id, light) -> assertThat(light)
                    .as(day + " matter " + id)
                    .isEqualTo(worst(id, today)));
        }
    }

    /** Other tests live in later months: what has not happened yet is none of this day's. */
    private boolean isPast(long id, LocalDate day) {
        return events.findByMatterIdOrderById(id).stream()
                .noneMatch(event -> event.doneOn().isAfter(day));
    }

    /** From the events alone, part by part. */
    private Light worst(long id, LocalDate day) {
        var rule = clocks.rule(matters.findById(id).orElseThrow());
        return parts.findByMatterIdOrderByRoleDescIdAsc(id).stream()
                .filter(part -> !part.isPassedOn())
                .map(part -> fromEvents(part, day, rule))
                .filter(java.util.Objects::nonNull)
                .reduce(Light::worse)
                .orElse(null);
    }

    private Light fromEvents(MatterPart part, LocalDate day, org.shuniu.supervision.domain.clock.ClockRule rule) {
        var clockEvents = events.findByPartIdOrderById(part.id()).stream()
                .map(MatterEvent::clock)
                .flatMap(java.util.Optional::stream)
                .toList();
        return PartClock.at(day, clockEvents, rule).light(day);
    }

    /** The light of a co-unit that is late stands beside its own date, not beside the leading unit's. */
    @Test
    void showsTheDateTheLightBelongsTo() {
        var id = office.assigned(office.instruction("两个时限样本", WATER, FINANCE), 20);
        var co = office.part(id, FINANCE);
        jdbc.update("update matter_part set due_on = date '2026-05-07' where id = ?", co.id());
        clock.moveTo("2026-05-11");
        assertThat(rows(text("两个时限样本"), "gaoyuan")).singleElement().satisfies(row -> {
            assertThat(row.light()).isEqualTo(Light.RED);
            assertThat(row.lightUnit()).isEqualTo(FINANCE);
            assertThat(row.lightDueOn()).isEqualTo("2026-05-07");
            assertThat(row.dueOn()).isAfter(row.lightDueOn());
        });
        jdbc.update("update matter_part set due_on = original_due_on where id = ?", co.id());
        assertThat(rows(text("两个时限样本"), "gaoyuan")).singleElement().satisfies(row -> {
            assertThat(row.lightUnit()).isNull();
            assertThat(row.lightDueOn()).isEqualTo(row.dueOn());
        });
    }

    @Test
    void filtersByStageLightUnitAndFlags() {
        var id = office.assigned(office.instruction("筛选样本甲", FINANCE), 3);
        var filter = new MatterFilter(
                "筛选样本甲",
                Stage.ASSIGNED,
                Light.YELLOW,
                "财政",
                null,
                "梁若谷",
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                null,
                null);
        assertThat(rows(filter, "gaoyuan")).extracting(MatterRow::id).containsExactly(id.value());
        assertThat(rows(filter, "muqing")).isEmpty();
        assertThat(rows(text("筛选样本甲"), "guhe")).hasSize(1);
        assertThat(rows(text("筛选样本甲"), "baizhi")).isEmpty();
        assertThat(rows(text("筛选样本甲"), "sysadmin01")).isEmpty();
    }

    @Test
    void filtersByModeAndNamesAllModesOfARow() { // SUP-15
        var id = office.assigned(office.instruction("方式组合样本己", FINANCE), 3);
        jdbc.update(
                "insert into matter_mode (matter_id, mode) values (?, 'TRACKING'), (?, 'GOAL_ASSESSMENT')",
                id.value(),
                id.value());
        assertThat(rows(mode(SupervisionMode.TRACKING), "gaoyuan"))
                .singleElement()
                .satisfies(row -> assertThat(row.modeList()).containsExactly("GOAL_ASSESSMENT", "TRACKING"));
        assertThat(rows(mode(SupervisionMode.DEPARTMENTAL), "gaoyuan")).isEmpty();
    }

    private static MatterFilter mode(SupervisionMode mode) {
        return new MatterFilter(
                "方式组合样本己", null, null, null, null, null, null, null, null, mode, null, null, null, null, null);
    }

    @Test
    void exportsTheRowsOfTheList() {
        office.assigned(office.instruction("导出样本乙", WATER), 10);
        var exported = new ArrayList<MatterRow>();
        list.each(text("导出样本乙"), office.person("gaoyuan"), exported::add);
        assertThat(exported).isEqualTo(rows(text("导出样本乙"), "gaoyuan")).hasSize(1);
    }

    @Test
    void putsEachStepOnTheDeskOfWhoeverIsToTakeIt() {
        var id = office.proposed(office.instruction("待办流转样本丁", WATER));
        assertThat(steps(id, "wenjing")).containsExactly("supervision.todo.ESTABLISH");
        assertThat(steps(id, "baizhi")).isEmpty();
        var assigned = office.assigned(office.instruction("在途流转样本戊", WATER), 10);
        assertThat(steps(assigned, "baizhi")).containsExactly("supervision.todo.RECEIVE");
        office.done(assigned, WATER, "baizhi", "weiran");
        assertThat(steps(assigned, "baizhi")).isEmpty();
        assertThat(steps(assigned, "gaoyuan")).containsExactly("supervision.todo.EXAMINE");
    }

    private List<String> steps(MatterId id, String account) {
        var actor = office.person(account);
        String title = office.view(id).title();
        return todos.page(TodoSource.Box.TODO, title, actor, 1).rows().stream()
                .filter(todo -> todo.link().equals(id.link()))
                .map(TodoSource.Todo::stepKey)
                .toList();
    }

    private static MatterFilter text(String words) {
        return new MatterFilter(
                words, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static MatterFilter light(Light light) {
        return new MatterFilter(
                null, null, light, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private List<MatterRow> rows(MatterFilter filter, String account) {
        return list.page(filter, office.person(account), 1).rows();
    }

    private int statements(MatterFilter filter) {
        var reader = office.person("gaoyuan");
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.addAppender(heard);
        Level level = logger.getLevel();
        logger.setLevel(Level.DEBUG);
        try {
            list.page(filter, reader, 1);
        } finally {
            logger.setLevel(level);
            logger.detachAppender(heard);
        }
        return (int) heard.list.stream()
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .filter(event -> event.getFormattedMessage().startsWith("Executing prepared SQL statement"))
                .count();
    }
}
