package org.shuniu.proposal.service.view;

import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.ProposalStatus;

/** The tone in which a phase or a light is shown beside its word. */
final class Tones {
    private Tones() {}

    static String of(ProposalStatus status) {
        return switch (status) {
            case REGISTERED, WITHDRAWN -> "secondary";
            case ASSIGNED, UNDER_WAY -> "info";
            case RETURNED -> "warning";
            case REPLIED, RATED, CLOSED -> "success";
        };
    }

    static String of(Light light) {
        return switch (light) {
            case GREEN -> "success";
            case YELLOW -> "warning";
            case RED -> "danger";
            case GREY -> "secondary";
        };
    }
}
