package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.service.read.DocumentAsSource;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.instruction.Register;
import org.shuniu.supervision.service.chain.Chain;
import org.shuniu.supervision.service.chain.Chain.Kind;
import org.shuniu.supervision.service.chain.ChainQueries;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.intake.IntakeService;
import org.shuniu.supervision.service.intake.ProposeFollowUp;
import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.life.ResultService;
import org.shuniu.supervision.service.report.DraftReport;
import org.shuniu.supervision.service.report.ReportService;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Document, instruction, matter, feedback, result and report lead to each other (ORG-22). */
@SupervisionOffice
class ChainTests {
    @Autowired
    private ChainQueries chains;

    @Autowired
    private DocumentAsSource documents;

    @Autowired
    private InstructionService instructions;

    @Autowired
    private IntakeService intake;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private AssignmentService assignment;

    @Autowired
    private ResultService results;

    @Autowired
    private ReportService reports;

    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private MockMvcTester http;

    private FollowUpSource.Paper paper;
    private InstructionId instruction;
    private MatterId matter;

    @BeforeEach
    void writeOnADocument() {
        clock.moveTo(Instant.now());
        paper = documents.find("", office.person("gaoyuan"), 20).stream()
                .filter(FollowUpSource.Paper::binding)
                .findFirst()
                .orElseThrow();
        long leader = office.person("liangruogu").personId();
        instruction = instructions.register(
                Register.on(
                        Register.outside(leader, "", "请水务厅抓好落实。", WATER),
                        paper.subject().kind(),
                        paper.subject().id()),
                office.person("gaoyuan"));
        // @formatter:off
        var form = new ProposeFollowUp(
                MatterSource.INSTRUCTION, "来龙去脉样本", "请办理。", WATER, null, null, leader, false, false,
                ReportingFrequency.NONE, "另一件事", null);
        // @formatter:on
        matter = new MatterId(intake.propose(instruction.subject(), 0, form, office.person("gaoyuan")));
    }

    @Test
    void tellsTheWholeWayFromThePaperToTheReport() {
        finish();
        long report = special();
        var chain = chains.of(matter, office.person("gaoyuan"));
        assertThat(chain.sources())
                .extracting(Chain.Link::kind, Chain.Link::link)
                .containsExactly(tuple(Kind.PAPER, paper.link()), tuple(Kind.INSTRUCTION, instruction.link()));
        assertThat(chain.feedback()).extracting(Chain.Link::kind).containsExactly(Kind.FINAL);
        assertThat(chain.results()).singleElement().satisfies(result -> {
            assertThat(result.kind()).isEqualTo(Kind.SETTLED);
            assertThat(result.words()).isEqualTo("已完成主要任务。");
        });
        assertThat(chain.reports()).extracting(Chain.Link::link).containsExactly("/supervision/reports/" + report);
    }

    @Test
    void isLinkedBothWays() {
        finish();
        long report = special();
        assertThat(page(matter.link(), "gaoyuan"))
                .contains("来龙去脉", paper.link(), instruction.link(), "/supervision/reports/" + report)
                .doesNotContain("??");
        for (String address : List.of(paper.link(), instruction.link(), "/supervision/reports/" + report)) {
            assertThat(page(address, "gaoyuan")).as(address).contains(matter.link());
        }
        assertThat(http.perform(get("/api/v1" + matter.link() + "/chain").with(SignedIn.as("gaoyuan", http))))
                .bodyJson()
                .extractingPath("$.sources[1].kind")
                .isEqualTo("INSTRUCTION");
    }

    /** The unit learns that a leader wrote, not on what. */
    @Test
    void namesNothingThatTheReaderMayNotKnowOf() {
        finish();
        assertThat(chains.of(matter, office.person("baizhi")).sources())
                .containsExactly(new Chain.Link(Kind.INSTRUCTION, null, null, null, null));
        special();
        assertThat(chains.of(matter, office.person("baizhi")).reports()).isEmpty();
    }

    private void finish() {
        var head = office.person("wenjing");
        proposals.establish(matter, new Confirm("同意立项。", office.version(matter)), head);
        assignment.assign(
                matter, new AssignMatter(null, 10, null, null, null, office.version(matter)), office.person("gaoyuan"));
        office.done(matter, WATER, "baizhi", "weiran");
        office.accept(matter, WATER, "gaoyuan");
        results.submit(matter, new Confirm("请阅示。", office.version(matter)), office.person("gaoyuan"));
        results.settle(matter, new Confirm("同意办结。", office.version(matter)), office.person("liangruogu"));
    }

    private long special() {
        String number = String.valueOf(office.view(matter).number());
        LocalDate today = LocalDate.ofInstant(clock.instant(), FixedClock.OFFICE);
        return reports.draft(
                        new DraftReport(ReportKind.SPECIAL_REPORT, today.minusDays(30), today, List.of(number)),
                        office.person("gaoyuan"))
                .value();
    }

    private String page(String address, String account) {
        var answer = http.perform(get(address).with(SignedIn.as(account, http)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
