package org.shuniu.supervision.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shuniu.kernel.Role.LEADER;
import static org.shuniu.kernel.Role.SECRETARY;
import static org.shuniu.kernel.Role.SUPERVISION_HEAD;
import static org.shuniu.kernel.Role.SUPERVISION_LIAISON;
import static org.shuniu.kernel.Role.SUPERVISOR;
import static org.shuniu.kernel.Role.SYSTEM_ADMIN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportContent;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.domain.report.ReportOrigin;
import org.shuniu.supervision.domain.report.ReportStatus;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.shuniu.support.People;

/** Person by phase: what may be done, and by nobody else. */
class ReportPolicyTests {
    private static final long OFFICE = 1;
    private static final long GOVERNMENT = 2;
    private static final Instant NOON = Instant.parse("2026-03-20T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-20");

    private static final Map<String, Actor> PEOPLE = Map.of(
            "drafter", People.actor(11, "高远", 5, "督查处", OFFICE, "办公厅", SUPERVISOR),
            "draftingHead", People.actor(11, "高远", 5, "督查处", OFFICE, "办公厅", SUPERVISION_HEAD, LEADER),
            "colleague", People.actor(12, "穆清", 5, "督查处", OFFICE, "办公厅", SUPERVISOR),
            "head", People.actor(13, "闻璟", 5, "督查处", OFFICE, "办公厅", SUPERVISION_HEAD, SUPERVISOR),
            "reviewingLeader", People.actor(13, "闻璟", 5, "督查处", OFFICE, "办公厅", LEADER),
            "leader", People.actor(14, "陆文舟", OFFICE, "办公厅", OFFICE, "办公厅", LEADER),
            "governor", People.actor(15, "周明远", GOVERNMENT, "省政府", GOVERNMENT, "省政府", LEADER),
            "secretary", People.actor(16, "江帆", OFFICE, "办公厅", OFFICE, "办公厅", SECRETARY),
            "otherOffice",
                    People.actor(
                            17, "禾悦", 9, "办公室", 9, "省农业厅", SUPERVISOR, SUPERVISION_HEAD, LEADER, SUPERVISION_LIAISON),
            "administrator", People.actor(18, "程砚", 5, "信息处", OFFICE, "办公厅", SYSTEM_ADMIN, SUPERVISOR));

    private final ReportPolicy policy = new ReportPolicy();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drafter         | DRAFTING    | EDIT RECOUNT SUBMIT DISCARD
            drafter         | IN_REVIEW   | ''
            drafter         | WITH_SIGNER | ''
            drafter         | SIGNED      | DISTRIBUTE
            draftingHead    | IN_REVIEW   | ''
            draftingHead    | WITH_SIGNER | ''
            colleague       | DRAFTING    | EDIT RECOUNT SUBMIT DISCARD
            colleague       | IN_REVIEW   | ''
            head            | IN_REVIEW   | APPROVE SEND_BACK
            head            | WITH_SIGNER | ''
            head            | DISTRIBUTED | DISTRIBUTE
            reviewingLeader | WITH_SIGNER | ''
            leader          | DRAFTING    | ''
            leader          | IN_REVIEW   | ''
            leader          | WITH_SIGNER | SEND_BACK SIGN
            leader          | SIGNED      | ''
            governor        | WITH_SIGNER | SEND_BACK SIGN
            secretary       | WITH_SIGNER | ''
            otherOffice     | DRAFTING    | ''
            otherOffice     | IN_REVIEW   | ''
            otherOffice     | WITH_SIGNER | ''
            administrator   | DRAFTING    | ''
            """)
    void opensExactlyTheseSteps(String who, ReportStatus phase, String steps) {
        var report = reportIn(phase);
        assertThat(Arrays.stream(ReportAction.values())
                        .filter(action ->
                                policy.refusal(PEOPLE.get(who), report, action).isEmpty())
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource({
        "drafter, true",
        "head, true",
        "otherOffice, true",
        "leader, false",
        "secretary, false",
        "administrator, false"
    })
    void letsSupervisionDraft(String who, boolean may) {
        assertThat(policy.refusalToDraft(PEOPLE.get(who)).isEmpty()).isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"head, true", "leader, true", "governor, true", "secretary, true", "otherOffice, false"})
    void showsTheFiguresOfAllUnitsToTheOfficeAndItsLeadersOnly(String who, boolean may) {
        assertThat(policy.readsFigures(PEOPLE.get(who), reportIn(ReportStatus.DISTRIBUTED)))
                .isEqualTo(may);
    }

    private static SupervisionReport reportIn(ReportStatus phase) {
        var content = new ReportContent(TODAY.minusDays(30), TODAY, "标题", "正文", "{}", NOON);
        var origin = new ReportOrigin(11, "高远", OFFICE, "办公厅", GOVERNMENT, NOON, TODAY);
        var report = new SupervisionReport(origin, ReportKind.CIRCULAR, List.of(), content);
        if (phase.ordinal() >= ReportStatus.IN_REVIEW.ordinal()) {
            report.submit(by("drafter"));
        }
        if (phase.ordinal() >= ReportStatus.WITH_SIGNER.ordinal()) {
            report.approve(by("head"));
        }
        if (phase.ordinal() >= ReportStatus.SIGNED.ordinal()) {
            report.sign(by("leader"), TODAY);
        }
        if (phase == ReportStatus.DISTRIBUTED) {
            report.distribute(by("drafter"), TODAY);
        }
        return report;
    }

    private static By by(String who) {
        return By.of(PEOPLE.get(who), NOON);
    }
}
