package org.shuniu.supervision.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionStatus;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;
import org.shuniu.supervision.service.instruction.InstructionFiles;
import org.shuniu.supervision.service.instruction.InstructionFilter;
import org.shuniu.supervision.service.instruction.InstructionListQueries;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.instruction.InstructionRow;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.instruction.RegisterInstruction;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of instructions (SUP-05, SUP-20): who, when, on which paper, what for, until when, by whom. */
@DocumentOffice
class InstructionRegisterTests {
    @Autowired
    private InstructionService instructions;

    @Autowired
    private InstructionQueries queries;

    @Autowired
    private InstructionListQueries list;

    @Autowired
    private InstructionFiles files;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private WorkingCalendar calendar;

    @Test
    void countsTheLimitOfTheUrgencyInWorkingDays() {
        var id = instructions.register(urgent("汛前检查情况专报"), office.person("yuanye"));
        var view = queries.view(id, office.person("yuanye"));
        assertThat(view.limitDays()).isEqualTo(5);
        assertThat(view.dueOn())
                .isEqualTo(calendar.dueAfterWorkingDays(LocalDate.now(), 5).date());
        assertThat(view.leadUnit()).isEqualTo(OfficeWalk.WATER);
        assertThat(view.status()).isEqualTo(InstructionStatus.REGISTERED);
    }

    @Test
    void standsOnADocumentThatTheClerkMayKnowOf() {
        var document = office.at(DocumentStep.ARCHIVING);
        var form = Register.on(urgent("不用"), "DOCUMENT", document.value());
        var view = queries.view(instructions.register(form, office.person("yuanye")), office.person("yuanye"));
        assertThat(view.paperTitle()).contains("关于做好水库除险加固的通知");
        assertThat(view.paperNumber()).startsWith("云政办发");
        assertThat(view.paperLink()).isEqualTo(document.link());
        assertThat(queries.papers(view.paperNumber(), office.person("yuanye")))
                .anyMatch(paper -> paper.subject().equals(document.subject()) && paper.binding());
    }

    @Test
    void refusesADocumentThatTheClerkMayNotKnowOf() {
        var foreign = office.drafted(office.notice("关于他处草稿的通知", "青岚市人民政府"), "fangqing");
        var form = Register.on(urgent("不用"), "DOCUMENT", foreign.value());
        assertThat(problem(form).key()).isEqualTo("instruction.invalid.paper");
        assertThat(queries.papers("他处草稿", office.person("yuanye"))).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongAtOnceBesideItsField() {
        var form = new RegisterInstruction(
                office.person("fangqing").personId(),
                LocalDate.now().plusDays(2),
                InstructionKind.ACT_AND_REPORT,
                "办。",
                null,
                null,
                " ",
                null,
                InstructionUrgency.ORDINARY,
                null,
                "无此单位",
                null,
                0);
        var refused = catchThrowableOfType(
                InvalidException.class, () -> instructions.register(form, office.person("yuanye")));
        assertThat(refused.problems())
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder("leaderId", "givenOn", "paperTitle", "leadUnit");
    }

    @Test
    void keepsInstructionsForInformationWithoutALimit() {
        var id = instructions.register(Register.forInformation(leader(), "外省经验材料"), office.person("yuanye"));
        var view = queries.view(id, office.person("gaoyuan"));
        assertThat(view.dueOn()).isNull();
        assertThat(view.may("PROPOSE")).isFalse();
        assertThat(view.actions())
                .filteredOn(line -> line.action().name().equals("PROPOSE"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.reason()).extracting(Refusal::source).isEqualTo("instruction.source.practice"));
        assertThatThrownBy(() -> instructions.waive(id, "不用", view.version(), office.person("gaoyuan")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("instruction.refused.forInformation");
    }

    @Test
    void isKnownToTheLeaderTheClerkAndSupervisionOnly() {
        var id = instructions.register(urgent("知悉范围检查"), office.person("yuanye"));
        for (String account : new String[] {"liangruogu", "yuanye", "gaoyuan", "wenjing"}) {
            assertThat(found("知悉范围检查", account)).as(account).hasSize(1);
        }
        for (String account : new String[] {"zhoumingyuan", "fangqing", "weiran", "jiyun", "sysadmin01"}) {
            assertThat(found("知悉范围检查", account)).as(account).isEmpty();
            assertThatThrownBy(() -> queries.view(id, office.person(account)))
                    .as(account)
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void isRegisteredByClerksAndSupervisorsOnly() {
        for (String account : new String[] {"fangqing", "luwenzhou", "weiran"}) {
            assertThatThrownBy(() -> instructions.register(urgent("越权登记"), office.person(account)))
                    .as(account)
                    .isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void putsAWrongLeaderRightAndTakesTheKnowledgeBack() {
        var id = instructions.register(urgent("更正领导"), office.person("yuanye"));
        var form = queries.view(id, office.person("yuanye")).form();
        long other = office.person("zhoumingyuan").personId();
        var corrected = new RegisterInstruction(
                other,
                form.givenOn(),
                form.kind(),
                "请即办。",
                null,
                null,
                form.paperTitle(),
                form.paperNumber(),
                form.urgency(),
                10,
                null,
                null,
                form.version());
        instructions.correct(id, corrected, office.person("gaoyuan"));
        assertThat(found("更正领导", "liangruogu")).isEmpty();
        assertThat(found("更正领导", "zhoumingyuan"))
                .singleElement()
                .extracting(InstructionRow::words)
                .isEqualTo("请即办。");
        assertThatThrownBy(() -> instructions.correct(id, corrected, office.person("gaoyuan")))
                .as("drawn from the version before")
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void registersNothingWithAScanThatIsRefused() {
        var virus = new ByteArrayInputStream("MZ".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> files.register(urgent("附件被拒"), "批示.exe", virus, office.person("yuanye")))
                .isInstanceOf(InvalidException.class);
        assertThat(found("附件被拒", "yuanye")).isEmpty();
    }

    @Test
    void refusesWordsThatCarryASecrecyMark() {
        var form = Register.outside(leader(), "机密★10年 某材料", "办。", null);
        assertThat(problem(form).field()).isEqualTo("paperTitle");
    }

    @Test
    void countsByLeadUnitWhatTheReaderMayKnowOf() {
        var filter = new InstructionFilter("统计口径", null, null, null, null, null, null, null);
        instructions.register(urgent("统计口径一"), office.person("yuanye"));
        instructions.register(urgent("统计口径二"), office.person("yuanye"));
        instructions.register(Register.forInformation(leader(), "统计口径三"), office.person("yuanye"));
        assertThat(list.figures(filter, office.person("gaoyuan")))
                .singleElement()
                .satisfies(figures -> {
                    assertThat(figures.unit()).isEqualTo(OfficeWalk.WATER);
                    assertThat(figures.total()).isEqualTo(2);
                    assertThat(figures.open()).isEqualTo(2);
                    assertThat(figures.onTimeRate()).isNull();
                });
        assertThat(list.figures(filter, office.person("jiyun"))).isEmpty();
    }

    @Test
    void exportsTheRowsOfTheListAndNoOther() {
        instructions.register(urgent("导出批示"), office.person("yuanye"));
        var rows = new ArrayList<InstructionRow>();
        var filter = new InstructionFilter("导出批示", null, null, null, null, null, null, null);
        list.each(filter, office.person("yuanye"), rows::add);
        assertThat(rows).isEqualTo(found("导出批示", "yuanye")).hasSize(1);
    }

    private List<InstructionRow> found(String text, String account) {
        var filter = new InstructionFilter(text, null, null, null, null, null, null, null);
        return list.page(filter, office.person(account), 1).rows();
    }

    private Refusal problem(RegisterInstruction form) {
        return catchThrowableOfType(InvalidException.class, () -> instructions.register(form, office.person("yuanye")))
                .problems()
                .get(0);
    }

    private RegisterInstruction urgent(String title) {
        return Register.outside(leader(), title, "请水务厅抓紧办理并报结果。", OfficeWalk.WATER);
    }

    private long leader() {
        return office.person("liangruogu").personId();
    }
}
