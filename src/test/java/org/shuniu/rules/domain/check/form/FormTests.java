package org.shuniu.rules.domain.check.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.rules.FactsFixture.notice;
import static org.shuniu.rules.FactsFixture.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuniu.rules.FactsFixture;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;

/** R17, R18, R22 to R24, R27, R34 and R42. */
class FormTests {
    @Test
    void r17AcceptsTheFormOfTheRegulation() {
        var facts = numbered("云政办发〔2026〕37号");
        facts.ownSeries = true;
        assertThat(keys(new NumberForm(), facts)).isEmpty();
        assertThat(keys(new NumberForm(), notice())).isEmpty();
        assertThat(keys(new NumberForm(), numbered("第12号").kind("命令（令）"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云政办发[2026]37号",
                "云政办发〔26〕37号",
                "云政办发〔2026〕037号",
                "云政办发〔2026〕第37号",
                "云政办发〔2026〕37",
                "第12号",
                "〔2026〕37号"
            })
    void r17RefusesOtherForms(String number) {
        assertThat(keys(new NumberForm(), numbered(number))).containsExactly("rules.R17");
    }

    @Test
    void r17WantsTheYearOfSigningAndTheIssuersSeries() {
        var facts = numbered("云政办发〔2025〕37号");
        assertThat(keys(new NumberForm(), facts)).containsExactly("rules.R17.year");
        facts.number = "云政办发〔2026〕37号";
        facts.ownSeries = false;
        assertThat(keys(new NumberForm(), facts)).containsExactly("rules.R17.series");
    }

    @Test
    void r18FindsNumbersTakenTwiceAndGaps() {
        var facts = numbered("云政办发〔2026〕37号");
        assertThat(keys(new NumberRegister(), facts)).isEmpty();
        facts.unique = true;
        facts.gapless = true;
        assertThat(keys(new NumberRegister(), facts)).isEmpty();
        facts.unique = false;
        facts.gapless = false;
        assertThat(keys(new NumberRegister(), facts)).containsExactly("rules.R18.taken", "rules.R18.gap");
    }

    @Test
    void r22NothingGoesDownWhileUnitsDisagree() {
        var facts = notice();
        assertThat(keys(new DisagreementSettled(), facts)).isEmpty();
        facts.disagreements = 1;
        assertThat(keys(new DisagreementSettled(), facts)).containsExactly("rules.R22");
        var request = request();
        request.disagreements = 1;
        assertThat(keys(new DisagreementSettled(), request)).isEmpty();
    }

    @Test
    void r23FindsMarksInTextAndAttachmentsAndHintsAtOtherWords() {
        var context = new CheckContext(Map.of("hints", List.of("阅后销毁")), Stage.SUBMISSION, false);
        assertThat(keys(new NoSecret(), notice())).isEmpty();
        assertThat(keys(new NoSecret(), notice().body("保守国家秘密是公民的义务。"))).isEmpty();
        assertThat(keys(new NoSecret(), notice().body("机密★10年\n通知如下。"))).containsExactly("rules.R23");
        var attachment = notice();
        attachment.attached = List.of("机密文件.pdf");
        assertThat(keys(new NoSecret(), attachment)).containsExactly("rules.R23");
        assertThat(new NoSecret().check(notice().body("此件阅后销毁。").facts(), context))
                .singleElement()
                .satisfies(fault -> assertThat(fault.mild()).isTrue());
    }

    @Test
    void r24ComparesTheNoteWithTheAttachments() {
        var facts = notice();
        facts.listed = List.of("1. 水库名单", "除险加固办法");
        facts.attached = List.of("附件1：水库名单.xlsx", "《除险加固办法》");
        assertThat(keys(new AttachmentsMatch(), facts)).isEmpty();
        facts.attached = List.of("除险加固办法", "水库名单");
        assertThat(keys(new AttachmentsMatch(), facts)).containsExactly("rules.R24.title", "rules.R24.title");
        facts.attached = List.of("水库名单");
        assertThat(keys(new AttachmentsMatch(), facts)).containsExactly("rules.R24.count");
    }

    @Test
    void r27SpeaksOnlyAfterLayout() {
        var facts = notice();
        assertThat(keys(new FirstPage(), facts)).isEmpty();
        facts.firstPage = true;
        assertThat(keys(new FirstPage(), facts)).isEmpty();
        facts.firstPage = false;
        assertThat(keys(new FirstPage(), facts)).containsExactly("rules.R27");
    }

    @Test
    void r34WantsAClassAndAReasonForWithholding() {
        var context = new CheckContext(Map.of("reasonFor", List.of("WITHHELD")), Stage.GATE, false);
        var facts = notice();
        assertThat(keys(new DisclosureChosen(), facts, context)).isEmpty();
        facts.disclosure = "WITHHELD";
        assertThat(keys(new DisclosureChosen(), facts, context)).containsExactly("rules.R34.reason");
        facts.disclosureReason = "内部事务信息";
        assertThat(keys(new DisclosureChosen(), facts, context)).isEmpty();
        facts.disclosure = null;
        assertThat(keys(new DisclosureChosen(), facts, context)).containsExactly("rules.R34");
    }

    @Test
    void r42ComparesTheTextWithTheSignedOne() {
        var facts = notice();
        facts.currentHash = "b";
        assertThat(keys(new SignedText(), facts)).isEmpty();
        facts.signedHash = "b";
        assertThat(keys(new SignedText(), facts)).isEmpty();
        facts.signedHash = "a";
        assertThat(keys(new SignedText(), facts)).containsExactly("rules.R42");
    }

    private static FactsFixture numbered(String number) {
        var facts = notice();
        facts.number = number;
        facts.signedOn = LocalDate.of(2026, 5, 21);
        return facts;
    }

    private static List<String> keys(DocumentCheck check, FactsFixture facts) {
        return keys(check, facts, CheckContext.plain());
    }

    private static List<String> keys(DocumentCheck check, FactsFixture facts, CheckContext context) {
        return check.check(facts.facts(), context).map(Fault::key).toList();
    }
}
