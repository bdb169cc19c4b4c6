package org.shuniu.rules.domain.check.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.rules.FactsFixture.ALL_CITIES;
import static org.shuniu.rules.FactsFixture.CITY;
import static org.shuniu.rules.FactsFixture.CITY_BUREAU;
import static org.shuniu.rules.FactsFixture.PROVINCE;
import static org.shuniu.rules.FactsFixture.notice;
import static org.shuniu.rules.FactsFixture.party;
import static org.shuniu.rules.FactsFixture.request;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuniu.rules.DocumentFacts.Party;
import org.shuniu.rules.FactsFixture;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;

/** R02 to R09 and R13: who may write to whom. */
class RoutingTests {
    private static final CheckContext DIRECTIVE = new CheckContext(
            Map.of("mode", "directive", "words", List.of("应当", "必须", "不得", "务必", "责令")), Stage.SUBMISSION, false);

    @Test
    void r02OnlyAGovernmentSubmitsAMotion() {
        assertThat(keys(new IssuerHasPower(), notice().kind("议案").to(congress())))
                .containsExactly("rules.R02.motion");
        var government = notice().kind("议案").to(congress());
        government.issuer = party("云江省人民政府", "GOVERNMENT", "PROVINCE", "SELF");
        assertThat(keys(new IssuerHasPower(), government)).isEmpty();
        assertThat(keys(new IssuerHasPower(), government.to(CITY))).containsExactly("rules.R02.addressee");
    }

    @Test
    void r02ADepartmentOfAProvinceIssuesNoOrder() {
        assertThat(keys(new IssuerHasPower(), notice().kind("命令（令）"))).containsExactly("rules.R02.order");
        var government = notice().kind("令");
        government.issuer = party("云江省人民政府", "GOVERNMENT", "PROVINCE", "SELF");
        assertThat(keys(new IssuerHasPower(), government)).isEmpty();
        assertThat(keys(new IssuerHasPower(), notice())).isEmpty();
    }

    @Test
    void r03DivisionsAndCoordinationBodiesDoNotIssueOutside() {
        var division = notice();
        division.issuer = party("云江省水务厅河湖管理处", "DIVISION", "PROVINCE", "SELF");
        assertThat(keys(new ExternalIssuer(), division)).containsExactly("rules.R03.division");
        var body = notice();
        body.issuer = party("云江省河长制办公室", "COORDINATION_BODY", "PROVINCE", "SELF");
        assertThat(keys(new ExternalIssuer(), body)).containsExactly("rules.R03.coordination");
        body.exception = true;
        assertThat(keys(new ExternalIssuer(), body)).containsExactly("rules.R03.coordination");
    }

    @Test
    void r03LetsADivisionWriteInsideItsOrganAndTheOfficeOutside() {
        var division = notice().to(party("云江省水务厅", "DEPARTMENT", "PROVINCE", "SUPERIOR"));
        division.issuer = party("云江省水务厅河湖管理处", "DIVISION", "PROVINCE", "SELF");
        assertThat(keys(new ExternalIssuer(), division)).isEmpty();
        division.copies = List.of(CITY_BUREAU);
        assertThat(keys(new ExternalIssuer(), division)).containsExactly("rules.R03.division");
        var office = notice();
        office.issuer = party("云江省水务厅办公室", "DIVISION", "PROVINCE", "SELF");
        assertThat(keys(new ExternalIssuer(), office)).isEmpty();
    }

    @Test
    void r04ADepartmentDoesNotWriteFormallyToALowerGovernment() {
        assertThat(keys(new DepartmentToGovernment(), notice().to(CITY))).containsExactly("rules.R04");
        assertThat(keys(new DepartmentToGovernment(), notice().to(ALL_CITIES))).containsExactly("rules.R04");
        assertThat(keys(new DepartmentToGovernment(), notice().to(CITY_BUREAU))).isEmpty();
        assertThat(keys(new DepartmentToGovernment(), notice().to(PROVINCE))).isEmpty();
    }

    @Test
    void r04CountsTheCommitteesOfThePartyBelowAndNotThoseBeside() {
        var below = new Party("青岚市委", null, null, "CITY", "OTHER", List.of(), false);
        var committees = new Party("各县党委", null, null, "COUNTY", "SUBORDINATE", List.of(), true);
        var beside = new Party("云江省委", null, null, "PROVINCE", "OTHER", List.of(), false);
        var reform = new Party("青岚市发展改革委", null, "DEPARTMENT", "CITY", "OTHER", List.of(), false);
        assertThat(keys(new DepartmentToGovernment(), notice().to(below))).containsExactly("rules.R04");
        assertThat(keys(new DepartmentToGovernment(), notice().to(committees))).containsExactly("rules.R04");
        assertThat(keys(new DepartmentToGovernment(), notice().to(beside, reform)))
                .isEmpty();
    }

    @Test
    void r04LetsALetterWithAPurposePass() {
        FactsFixture letter = notice().kind("函").to(ALL_CITIES);
        assertThat(keys(new DepartmentToGovernment(), letter)).containsExactly("rules.R04.purpose");
        letter.purpose = "CONSULTATION";
        assertThat(keys(new DepartmentToGovernment(), letter)).isEmpty();
    }

    @Test
    void r04OfProfile2012LooksForWordsOfCommand() {
        FactsFixture mild = notice().to(CITY).body("请各地结合实际开展工作。");
        assertThat(keys(new DepartmentToGovernment(), mild, DIRECTIVE)).isEmpty();
        var faults = new DepartmentToGovernment()
                .check(mild.body("第一段。\n各地必须于月底前完成。").facts(), DIRECTIVE)
                .toList();
        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("rules.R04.directive");
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.excerpt()).contains("必须");
        });
    }

    @Test
    void r05AfterTheExceptionTheTextMustNameTheConsent() {
        FactsFixture notice = notice().to(ALL_CITIES);
        assertThat(keys(new ExceptionConditions(), notice)).isEmpty();
        notice.exception = true;
        assertThat(keys(new DepartmentToGovernment(), notice)).isEmpty();
        assertThat(keys(new ExceptionConditions(), notice)).containsExactly("rules.R05.phrase");
        assertThat(keys(new ExceptionConditions(), notice.body("经省人民政府同意，现通知如下。")))
                .isEmpty();
    }

    @Test
    void r05WantsTheSignerOnceThePaperIsSigned() {
        FactsFixture notice = notice().to(ALL_CITIES).body("经省人民政府领导同志同意，现通知如下。");
        var recheck = new CheckContext(Map.of(), Stage.RECHECK, true);
        assertThat(keys(new ExceptionConditions(), notice, recheck)).containsExactly("rules.R05.signer");
        notice.signer = "梁若谷";
        assertThat(keys(new ExceptionConditions(), notice, recheck)).isEmpty();
    }

    @Test
    void r06ARequestHasOneAddressee() {
        var finance = party("云江省财政厅", "DEPARTMENT", "PROVINCE", "OTHER");
        assertThat(keys(new OneAddressee(), request())).isEmpty();
        assertThat(faults(new OneAddressee(), request().to(PROVINCE, finance)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.key()).isEqualTo("rules.R06");
                    assertThat(fault.mild()).isFalse();
                });
        assertThat(faults(new OneAddressee(), request().kind("报告").to(PROVINCE, finance)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.mild()).isTrue());
        assertThat(keys(new OneAddressee(), request().to())).containsExactly("rules.R06.none");
        assertThat(keys(new OneAddressee(), notice().to(CITY, CITY_BUREAU))).isEmpty();
    }

    @Test
    void r07APaperUpwardsIsNotCopiedDownwards() {
        var request = request();
        request.copies = List.of(party("云江省财政厅", "DEPARTMENT", "PROVINCE", "OTHER"));
        assertThat(keys(new NoCopyDown(), request)).isEmpty();
        request.copies = List.of(party("云溪县人民政府", "GOVERNMENT", "COUNTY", "SUBORDINATE"));
        assertThat(keys(new NoCopyDown(), request)).containsExactly("rules.R07");
        var notice = notice();
        notice.copies = request.copies;
        assertThat(keys(new NoCopyDown(), notice)).isEmpty();
    }

    @Test
    void r08TheOrganPassedOverReceivesACopy() {
        var skipping = request()
                .to(new Party("云江省人民政府", 1L, "GOVERNMENT", "PROVINCE", "SKIPPED_SUPERIOR", List.of("青岚市人民政府"), false));
        assertThat(faults(new SkippedLevel(), skipping))
                .singleElement()
                .satisfies(fault -> assertThat(fault.suggestion()).isEqualTo("青岚市人民政府"));
        skipping.copies = List.of(CITY);
        assertThat(keys(new SkippedLevel(), skipping)).isEmpty();
    }

    @Test
    void r09NoPaperGoesToALeaderInPerson() {
        var leader = new Party("周明远省长", null, null, null, "OTHER", List.of(), false);
        assertThat(keys(new PersonAddressed(), request().to(leader))).containsExactly("rules.R09");
        assertThat(keys(new PersonAddressed(), request().to(party("周明远", null, null, "PERSON"))))
                .containsExactly("rules.R09");
        assertThat(keys(new PersonAddressed(), request())).isEmpty();
        var assigned = request().to(leader);
        assigned.assigned = true;
        assertThat(keys(new PersonAddressed(), assigned)).isEmpty();
    }

    @Test
    void r13APaperUpwardsNamesItsSigner() {
        var request = request();
        assertThat(keys(new SignerNamed(), request)).containsExactly("rules.R13");
        request.signer = "周明远";
        assertThat(keys(new SignerNamed(), request)).isEmpty();
        assertThat(keys(new SignerNamed(), notice())).isEmpty();
    }

    private static Party congress() {
        return party("云江省人民代表大会常务委员会", "CONGRESS", "PROVINCE", "OTHER");
    }

    private static List<Fault> faults(DocumentCheck check, FactsFixture facts) {
        return check.check(facts.facts(), CheckContext.plain()).toList();
    }

    private static List<String> keys(DocumentCheck check, FactsFixture facts) {
        return keys(check, facts, CheckContext.plain());
    }

    private static List<String> keys(DocumentCheck check, FactsFixture facts, CheckContext context) {
        return check.check(facts.facts(), context).map(Fault::key).toList();
    }
}
