package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.command.InstructAgain;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.life.ResultService;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A matter that a person may not know of is named to him nowhere beside those he may. */
@SupervisionOffice
class HiddenMatterTests {
    private static final String HIDDEN = "藕塘水产养殖尾水治理";

    @Autowired
    private MatterWalk office;

    @Autowired
    private MatterQueries matters;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private ResultService results;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inNovember() {
        clock.moveTo("2026-11-02");
    }

    /** Of a sub-item that is not assigned yet the unit of the matter knows nothing. */
    @Test
    void isNoSubItemToWhoMayNotSeeIt() {
        var id = office.assigned(office.instruction("圩堤视频监控补点", WATER), 10);
        office.done(id, WATER, "baizhi", "weiran");
        office.accept(id, WATER, "gaoyuan");
        results.submit(id, new Confirm("请阅。", office.version(id)), office.person("gaoyuan"));
        var more = new InstructAgain("请就经费另提方案。", null, LocalDate.parse("2026-12-29"), office.version(id));
        var child = results.instruct(id, more, office.person("liangruogu"));
        assertThat(matters.children(id, office.person("gaoyuan")))
                .extracting(MatterCard::id)
                .containsExactly(child.value());
        assertThat(matters.children(id, office.person("baizhi"))).isEmpty();
    }

    /** 第十五条 still asks for the reason; what the other office does stays its own. */
    @Test
    void isCountedButNotNamedBesideAnotherOfficesProposal() {
        office.proposed(office.instruction(HIDDEN, WATER));
        var farming = office.person("heyue");
        var silent = catchThrowableOfType(
                InvalidException.class, () -> proposals.propose(like(HIDDEN + "工作", null), farming));
        assertThat(silent.problems())
                .containsExactly(new Refusal("supervision.invalid.duplicateHidden", 1)
                        .at("notDuplicateBecause")
                        .from("supervision.source.art15"));
        var id = proposals.propose(like(HIDDEN + "工作", "范围不同。"), farming);
        var similar = matters.similar(id, farming);
        assertThat(similar.matters()).isEmpty();
        assertThat(similar.hidden()).isEqualTo(1);
        assertThat(http.perform(get(id.link()).with(SignedIn.as("heyue", http))))
                .bodyText()
                .contains("另有 1 项您不能查看的在办事项")
                .doesNotContain(HIDDEN + "</a>", "??");
    }

    @Test
    void isNamedToWhoMaySeeIt() {
        office.proposed(office.instruction("冬春农田水利建设", WATER));
        var named = catchThrowableOfType(
                InvalidException.class, () -> proposals.propose(like("冬春农田水利建设情况", null), office.person("gaoyuan")));
        assertThat(named.problems().get(0)).extracting(Refusal::args).isEqualTo(List.of("冬春农田水利建设"));
        var again = proposals.propose(like("冬春农田水利建设情况", "范围不同。"), office.person("gaoyuan"));
        assertThat(matters.similar(again, office.person("gaoyuan")).matters())
                .extracting(MatterCard::title)
                .containsExactly("冬春农田水利建设");
    }

    private static DraftMatter like(String title, String because) {
        // @formatter:off
        return new DraftMatter(MatterSource.SUPERIOR, null, null, "上级部署", title, "请落实。", MatterForm.DAILY, List.of(), List.of(),
                null, List.of(), null, null, false, false, ReportingFrequency.NONE, because, 0);
        // @formatter:on
    }
}
