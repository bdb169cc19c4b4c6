package org.shuniu.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.document.DocumentFixtures.NOON;
import static org.shuniu.document.DocumentFixtures.TODAY;
import static org.shuniu.document.DocumentFixtures.aDocument;
import static org.shuniu.document.DocumentFixtures.version;

import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.ConflictException;

class DocumentTests {
    @Test
    void takesNoNumberBeforeItIsSigned() {
        var document = aDocument().inReview(DocumentStep.NUMBERING);
        assertThatThrownBy(() -> document.number("云政办发〔2026〕3号", 2026, NOON)).isInstanceOf(ConflictException.class);
        assertThat(document.marks().number()).isNull();
    }

    @Test
    void refusesASecondSubmission() {
        var document = aDocument().inReview(DocumentStep.UNIT_REVIEW);
        assertThatThrownBy(() -> document.submit(NOON)).isInstanceOfSatisfying(ConflictException.class, e -> assertThat(
                        e.refusal().key())
                .isEqualTo("document.refused.phase.IN_REVIEW"));
    }

    @Test
    void remembersWhichTextWasSigned() {
        var document = aDocument().signed(DocumentStep.RECHECK);
        String signed = document.texts().signed();
        document.adopt(version(document, 2, document.title(), "另一个正文。"));
        assertThat(document.texts().signed())
                .isEqualTo(signed)
                .isNotEqualTo(document.texts().hash());
        assertThat(document.texts().isCleared()).isFalse();
    }

    @Test
    void losesItsSignatureWhenItGoesBackToTheSigner() {
        var document = aDocument().signed(DocumentStep.RECHECK);
        document.returnToSigner(NOON);
        assertThat(document.status()).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(document.texts().signed()).isNull();
        assertThat(document.marks().signedOn()).isNull();
    }

    @Test
    void keepsItsNumberWhenItIsRevoked() {
        var document = aDocument().issued();
        document.revoke(TODAY.plusDays(3), NOON);
        assertThat(document.status()).isEqualTo(DocumentStatus.REVOKED);
        assertThat(document.marks().number()).isEqualTo("云政办发〔2026〕3号");
        assertThat(document.openStep()).isNull();
    }

    @Test
    void changesNothingOnceItIsIssued() {
        var document = aDocument().issued();
        assertThatThrownBy(
                        () -> document.describe(document.addressing(), document.elements(), document.parties(), NOON))
                .isInstanceOf(ConflictException.class);
    }
}
