package org.shuniu.supervision.domain.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.supervision.domain.inspection.object.ObjectAction;
import org.shuniu.supervision.domain.inspection.object.ObjectStatus;
import org.shuniu.supervision.domain.inspection.object.RectificationAction;
import org.shuniu.supervision.domain.inspection.object.RectificationStatus;
import org.shuniu.supervision.domain.inspection.referral.ReferralAction;
import org.shuniu.supervision.domain.inspection.referral.ReferralStatus;

class InspectionActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/inspection.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING    | EDIT SUBMIT DISCARD
            IN_APPROVAL | APPROVE SEND_BACK
            UNDER_WAY   | FORM_GROUP RECORD REFER CLOSE
            CLOSED      | ''
            DISCARDED   | ''
            """)
    void opensExactlyTheseStepsOfTheWhole(InspectionStatus from, String steps) {
        assertThat(names(InspectionAction.openFrom(from))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INSPECTED | CONCLUDE
            DRAFTED   | CONCLUDE APPROVE_CONCLUSION RETURN_CONCLUSION
            APPROVED  | RETURN_CONCLUSION SERVE
            SERVED    | RECEIVE ORDER_RECTIFICATION
            RECEIVED  | ASK_REVIEW ORDER_RECTIFICATION
            IN_REVIEW | DECIDE_REVIEW
            REVIEWED  | ORDER_RECTIFICATION
            """)
    void opensExactlyTheseStepsOfAConclusion(ObjectStatus from, String steps) {
        assertThat(names(ObjectAction.openFrom(from))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REQUIRED  | REPORT_RECTIFICATION WITHDRAW_RECTIFICATION
            REPORTED  | ACCEPT_RECTIFICATION REPEAT_RECTIFICATION WITHDRAW_RECTIFICATION
            ACCEPTED  | ''
            WITHDRAWN | ''
            """)
    void opensExactlyTheseStepsOfARectification(RectificationStatus from, String steps) {
        assertThat(names(RectificationAction.openFrom(from))).isEqualTo(steps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROPOSED | APPROVE_REFERRAL REJECT_REFERRAL
            APPROVED | SEND_REFERRAL
            REJECTED | ''
            SENT     | ''
            """)
    void opensExactlyTheseStepsOfAReferral(ReferralStatus from, String steps) {
        assertThat(names(ReferralAction.openFrom(from))).isEqualTo(steps);
    }

    private static String names(List<? extends Enum<?>> actions) {
        return actions.stream().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        var page = new StringBuilder("""
                # Lifecycle of a special inspection

                Printed from `InspectionAction`, `ObjectAction`, `RectificationAction` and `ReferralAction`; a test compares
                this page with the code. A step without a target leaves the phase as it is.
                """);
        table(page, "The whole");
        for (InspectionAction action : InspectionAction.values()) {
            row(page, action.name(), action.from(), action.target());
        }
        table(page, "One unit's conclusion");
        for (ObjectAction action : ObjectAction.values()) {
            row(page, action.name(), action.from(), action.target() == null ? "-" : action.target());
        }
        table(page, "A rectification");
        for (RectificationAction action : RectificationAction.values()) {
            row(page, action.name(), action.from(), action.target());
        }
        table(page, "A referral");
        for (ReferralAction action : ReferralAction.values()) {
            row(page, action.name(), action.from(), action.target());
        }
        Files.writeString(Path.of("target", "lifecycle-inspection.md"), page);
        assertThat(Files.readString(HANDBOOK)).isEqualTo(page.toString());
    }

    private static void table(StringBuilder page, String title) {
        page.append("\n## ").append(title).append("\n\n| Action | From | To |\n|---|---|---|\n");
    }

    private static void row(StringBuilder page, String action, Set<?> from, Object target) {
        String sources = from.stream().map(String::valueOf).collect(Collectors.joining(", "));
        page.append("| %s | %s | %s |\n".formatted(action, sources, target));
    }
}
