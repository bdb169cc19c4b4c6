package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.SONGPU;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.domain.part.UnitRef;
import org.shuniu.supervision.service.command.Designate;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.life.DesignationService;
import org.shuniu.supervision.service.life.DesignationService.DesignationRow;
import org.shuniu.supervision.service.life.PlannedUnits;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.support.FixedClock;
import org.shuniu.support.People;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A government designates its own departments for what is below it, and takes it back (第五条, 第七条, 第十五条). */
@SupervisionOffice
class DesignationReachTests {
    private static final String CITY = "青岚市人民政府";
    private static final String CITY_OFFICE = "青岚市人民政府办公室";
    private static final String CITY_WATER = "青岚市水务局";
    private static final String COUNTY = "云溪县人民政府";
    private static final String FARMING = "云江省农业厅";

    @Autowired
    private MatterWalk office;

    @Autowired
    private DesignationService designations;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private PlannedUnits planned;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inOctober() {
        clock.moveTo("2026-10-12");
    }

    private static Designate of(String organ, String subject, String scope) {
        return new Designate(
                organ,
                subject,
                List.of(scope),
                "督促整改",
                "政府常务会议决定",
                LocalDate.parse("2026-10-01"),
                LocalDate.parse("2026-12-31"));
    }

    /** 督查室主任 of the city government's office. */
    private Actor cityHead() {
        long id = office.organ(CITY_OFFICE);
        return People.actor(990_100, "某主任", id, "督查科", id, CITY_OFFICE, Role.SUPERVISION_HEAD);
    }

    private Refusal problem(Designate asked, Actor actor) {
        var refused = catchThrowableOfType(InvalidException.class, () -> designations.designate(asked, actor));
        assertThat(refused).as(asked.organ() + " " + asked.scope()).isNotNull();
        return refused.problems().get(0);
    }

    @Test
    void isForAnOwnDepartmentAndForWhatIsBelowTheGovernment() {
        assertThat(problem(of(CITY_WATER, "越权样本", FINANCE), cityHead()))
                .isEqualTo(new Refusal("supervision.refused.outOfReach", FINANCE)
                        .at("scope")
                        .from("supervision.source.art5"));
        assertThat(problem(of(FARMING, "越权样本", COUNTY), cityHead()))
                .isEqualTo(new Refusal("supervision.invalid.notOwnDepartment", FARMING)
                        .at("organ")
                        .from("supervision.source.art7"));
        for (String notADepartment : List.of(CITY, CITY_OFFICE, CITY_WATER)) {
            assertThat(problem(of(notADepartment, "越权样本", SONGPU), office.person("wenjing")))
                    .extracting(Refusal::field)
                    .isEqualTo("organ");
        }
        assertThat(designations.designate(of(CITY_WATER, "河道清淤样本", COUNTY), cityHead()))
                .isPositive();
    }

    /** What was recorded before this was asked gives no reach either. */
    @Test
    void givesNoReachBeyondTheGovernmentEvenWhereItIsRecorded() {
        long city = office.organ(CITY);
        recorded(office.organ(FARMING), city, office.organ(SONGPU));
        var draft =
                office.draft("各市高标准农田管护", MatterSource.SUPERIOR, "上级部署", SONGPU, List.of(), ReportingFrequency.NONE);
        assertThatThrownBy(() -> proposals.propose(draft, office.person("heyue")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("notDesignated");
        long water = office.organ(CITY_WATER);
        long finance = office.organ(FINANCE);
        recorded(water, city, finance);
        assertThat(planned.reach(new UnitRef(finance, FINANCE, finance), water, city))
                .map(Refusal::key)
                .contains("supervision.refused.outOfReach");
    }

    private void recorded(long organ, long government, long scope) {
        long id = jdbc.sql("""
                        insert into matter_designation (organ_id, organ_name, government_id, subject, duty, decision, valid_from,
                          valid_to, by_id, by_name, by_unit, done_at)
                        values (?, '某部门', ?, '越权样本', '督促', '决定', date '2026-10-01', date '2026-12-31', 1, '某人', '某处', now())
                        returning id""").params(organ, government).query(Long.class).single();
        jdbc.sql("insert into matter_designation_scope (designation_id, organ_id, organ_name) values (?, ?, '某单位')")
                .params(id, scope)
                .update();
    }

    @Test
    void refusesSecrecyMarksInDutyAndDecision() {
        var marked = new Designate(
                FARMING,
                "种质资源样本",
                List.of(SONGPU),
                "机密★10年 督促整改",
                "决定",
                LocalDate.parse("2026-10-01"),
                LocalDate.parse("2026-12-31"));
        assertThat(problem(marked, office.person("wenjing")).field()).isEqualTo("duty");
        var decided = new Designate(
                FARMING, "种质资源样本", List.of(SONGPU), "督促", "机密★10年 决定", marked.validFrom(), marked.validTo());
        assertThat(problem(decided, office.person("wenjing")).field()).isEqualTo("decision");
    }

    @Test
    void isEndedWithAReasonByTheGovernmentThatDecidedIt() {
        long id = designations.designate(of(FARMING, "冬小麦播种样本", SONGPU), office.person("wenjing"));
        var draft =
                office.draft("各市冬小麦播种进度", MatterSource.SUPERIOR, "上级部署", SONGPU, List.of(), ReportingFrequency.NONE);
        assertThat(proposals.propose(draft, office.person("heyue")).value()).isPositive();
        assertThatThrownBy(() -> designations.end(id, new GiveReason("撤回。", 0), cityHead()))
                .isInstanceOf(NotFoundException.class);
        String path = "/designations/" + id + "/ending";
        assertThat(http.perform(get(path).with(SignedIn.as("gaoyuan", http)))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(http.perform(get(path).with(SignedIn.as("wenjing", http))))
                .hasStatusOk()
                .bodyText()
                .contains("冬小麦播种样本", "终止指定")
                .doesNotContain("??");
        assertThat(http.perform(
                        post(path).param("reason", "").param("version", "0").with(SignedIn.as("wenjing", http))))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("reason-error");
        assertThat(http.perform(post(path)
                        .param("reason", "省政府收回。")
                        .param("version", "0")
                        .with(SignedIn.as("wenjing", http))))
                .hasStatus3xxRedirection();
        assertThat(designations.of(office.person("gaoyuan")))
                .filteredOn(row -> row.id() == id)
                .singleElement()
                .extracting(DesignationRow::holds, DesignationRow::endedBecause)
                .containsExactly(false, "省政府收回。");
        assertThatThrownBy(() -> proposals.propose(draft, office.person("heyue")))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("notDesignated");
        assertThat(http.perform(get("/designations").with(SignedIn.as("wenjing", http))))
                .bodyText()
                .contains("2026-10-12 终止：省政府收回。");
        assertThat(trail(id)).containsExactly("supervision.DESIGNATE", "supervision.END_DESIGNATION");
    }

    private List<String> trail(long id) {
        return jdbc.sql(
                        "select verb from trail_entry where not refused and subject_kind = 'DESIGNATION' and subject_id = ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    @Test
    void isEndedOnceByProgramsToo() {
        long id = designations.designate(of(FARMING, "秸秆禁烧样本", SONGPU), office.person("wenjing"));
        assertThat(end(id, 0)).isEqualTo(HttpStatus.NO_CONTENT.value());
        assertThat(end(id, 0)).isEqualTo(HttpStatus.CONFLICT.value());
        assertThat(end(id, 1)).isEqualTo(HttpStatus.CONFLICT.value());
    }

    private int end(long id, int version) {
        return http.perform(post("/api/v1/designations/" + id + "/ending")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"登记有误\",\"version\":" + version + "}")
                        .with(SignedIn.as("wenjing", http)))
                .getResponse()
                .getStatus();
    }
}
