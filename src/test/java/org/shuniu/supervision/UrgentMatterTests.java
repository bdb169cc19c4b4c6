package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.service.board.BoardFilter;
import org.shuniu.supervision.service.board.BoardQueries;
import org.shuniu.supervision.service.board.BoardScope;
import org.shuniu.supervision.service.clock.Escalation;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** SUP-18: 都要尽快办、马上办: an urgent matter is received the same day, and its light warns from the first day on. */
@SupervisionOffice
class UrgentMatterTests {
    // @formatter:off
    @Autowired private AssignmentService assignment;
    @Autowired private Escalation escalation;
    @Autowired private List<TodoSource> todos;
    @Autowired private BoardQueries board;
    @Autowired private MatterWalk office;
    @Autowired private FixedClock clock;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvcTester http;
    // @formatter:on

    @BeforeEach
    void onAWednesday() {
        clock.moveTo("2026-05-06");
    }

    private MatterId assigned(String title, @Nullable Boolean urgent, @Nullable Integer days) {
        var id = office.established(office.instruction(title, WATER));
        assignment.assign(
                id, new AssignMatter(null, days, null, null, urgent, office.version(id)), office.person("gaoyuan"));
        return id;
    }

    @Test
    void isReceivedTheSameDayAndNearItsLimitAtOnce() {
        var urgent = assigned("特急样本甲", true, 20);
        var usual = assigned("平件样本甲", null, 20);
        assertThat(receipt(urgent)).isEqualTo("2026-05-06");
        assertThat(receipt(usual)).isEqualTo("2026-05-07");
        assertThat(office.view(urgent).light()).isEqualTo(Light.YELLOW);
        assertThat(office.view(usual).light()).isEqualTo(Light.GREEN);
    }

    private LocalDate receipt(MatterId id) {
        return jdbc.sql("select receipt_due_on from matter_part where matter_id = ?")
                .param(id.value())
                .query(LocalDate.class)
                .single();
    }

    @Test
    void isDueInThreeWorkingDaysWhereNoDateIsNamed() {
        assertThat(office.part(assigned("特急样本乙", true, null), WATER).clock().dueOn())
                .as("the Saturday is a working day")
                .isEqualTo("2026-05-09");
    }

    @Test
    void isUrgedTheNextMorningWhenNobodyReceived() {
        var id = assigned("特急样本丙", true, 20);
        clock.moveTo("2026-05-07");
        escalation.run(LocalDate.of(2026, 5, 7));
        assertThat(jdbc.sql("select kind from matter_reminder where part_id = ? order by kind")
                        .param(office.part(id, WATER).id())
                        .query(String.class)
                        .list())
                .contains("RECEIPT", "BLUE");
    }

    @Test
    void isMarkedInTheListOnTheBoardAndInTheToDoCentre() {
        var id = assigned("特急样本丁", true, 5);
        assigned("平件样本丁", null, 5);
        assertThat(http.perform(get("/matters?urgent=true&text=样本丁").with(SignedIn.as("gaoyuan", http))))
                .bodyText()
                .contains("特急样本丁", "tag--danger\">特急<")
                .doesNotContain("平件样本丁");
        assertThat(todos.stream()
                        .flatMap(source ->
                                source.page(TodoSource.Box.TODO, "特急样本丁", office.person("baizhi"), 1).rows().stream()))
                .extracting(TodoSource.Todo::urgency)
                .containsExactly(2);
        var filter = new BoardFilter(BoardScope.OFFICE, null, null, null);
        assertThat(board.board(filter, office.person("gaoyuan")).due().rows())
                .filteredOn(row -> row.matterId() == id.value())
                .singleElement()
                .satisfies(row -> assertThat(row.urgent()).isTrue());
    }

    @Test
    void isAssignedOnThePage() {
        var id = office.established(office.instruction("特急样本戊", WATER));
        assertThat(http.perform(get(id.link() + "/assignment").with(SignedIn.as("gaoyuan", http))))
                .bodyText()
                .contains("马上就办");
        assertThat(http.perform(post(id.link() + "/assignment")
                        .param("workingDays", "5")
                        .param("urgent", "true")
                        .param("version", "" + office.version(id))
                        .with(SignedIn.as("gaoyuan", http))))
                .hasStatus3xxRedirection();
        for (String path : List.of(id.link(), "/api/v1" + id.link())) {
            assertThat(http.perform(get(path).with(SignedIn.as("gaoyuan", http))))
                    .hasStatusOk()
                    .bodyText()
                    .containsAnyOf("特急</span>", "\"urgent\":true");
        }
        assertThat(receipt(id)).isEqualTo("2026-05-06");
    }
}
