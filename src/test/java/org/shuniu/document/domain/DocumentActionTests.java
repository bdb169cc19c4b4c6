package org.shuniu.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentActionTests {
    private static final Path HANDBOOK = Path.of("src/docs/lifecycles/document.md");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING  | EDIT REQUEST_EXCEPTION APPROVE_EXCEPTION SIGN_EXCEPTION REFUSE_EXCEPTION SUBMIT WITHDRAW
            SIGNED    | RECHECK RETURN_TO_SIGNER NUMBER
            NUMBERED  | TYPESET SEAL DISPATCH VOID_NUMBER
            ISSUED    | RECORD_RECEIPT ARCHIVE REVOKE REPEAL
            ARCHIVED  | RECORD_RECEIPT REVOKE REPEAL
            SHELVED   | RESUME
            WITHDRAWN | ''
            REFUSED   | ''
            VOIDED    | ''
            REVOKED   | ''
            REPEALED  | ''
            """)
    void opensExactlyTheseSteps(DocumentStatus from, String steps) {
        assertThat(DocumentAction.openFrom(from).stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(steps);
    }

    @Test
    void letsNoNumberComeBeforeTheSignature() {
        assertThat(DocumentAction.NUMBER.from()).isEqualTo(EnumSet.of(DocumentStatus.SIGNED));
        assertThat(Arrays.stream(DocumentAction.values())
                        .filter(action -> action.target() == DocumentStatus.NUMBERED)
                        .filter(action -> !action.from().contains(DocumentStatus.NUMBERED)))
                .containsExactly(DocumentAction.NUMBER);
    }

    @Test
    void revokesAndRepealsIntoDifferentEnds() {
        assertThat(DocumentAction.REVOKE.target()).isNotEqualTo(DocumentAction.REPEAL.target());
        assertThat(DocumentStatus.REVOKED.isFinal()).isTrue();
        assertThat(DocumentStatus.REPEALED.isFinal()).isTrue();
    }

    @Test
    void givesEveryStepOfTheRouteAnAction() {
        var withAction = Arrays.stream(DocumentAction.values())
                .flatMap(action -> action.step().stream())
                .collect(Collectors.toSet());
        assertThat(withAction).containsExactlyInAnyOrder(DocumentStep.values());
    }

    @Test
    void standsInTheHandbookAsItIs() throws IOException {
        Files.writeString(Path.of("target", "lifecycle-document.md"), handbook());
        assertThat(Files.readString(HANDBOOK)).isEqualTo(handbook());
    }

    /** Which change voids which verdict stands there, too. */
    static String handbook() {
        var page = new StringBuilder("""
                # Lifecycle of an outgoing document

                Printed from `DocumentAction` and `Gate`; a test compares this page with the code.

                | Action | From | To | Open step |
                |---|---|---|---|
                """);
        for (DocumentAction action : DocumentAction.values()) {
            page.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            action,
                            action.from().stream().map(Enum::name).collect(Collectors.joining(", ")),
                            action.target() == null ? "as before" : action.target(),
                            action.step().map(Enum::name).orElse("any time")));
        }
        page.append("""

                ## What a change voids

                A new version of the draft voids only the verdicts of the gates that cover a part it changed.

                | Part changed | Gates that look again |
                |---|---|
                """);
        for (Part part : Part.values()) {
            page.append("| %s | %s |%n"
                    .formatted(
                            part,
                            Arrays.stream(Gate.values())
                                    .filter(gate -> gate.covers(part))
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", "))));
        }
        return page.toString();
    }
}
