package org.shuniu.document.service.view;

import org.shuniu.document.domain.DocumentStatus;

/** The tone in which a phase is shown beside its word. */
final class Tone {
    private Tone() {}

    static String of(DocumentStatus status) {
        return switch (status) {
            case DRAFTING -> "secondary";
            case IN_REVIEW, SIGNED, NUMBERED -> "info";
            case ISSUED, ARCHIVED -> "success";
            case SHELVED, WITHDRAWN, REFUSED -> "warning";
            case VOIDED, REVOKED, REPEALED -> "danger";
        };
    }
}
