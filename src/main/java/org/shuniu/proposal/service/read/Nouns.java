package org.shuniu.proposal.service.read;

import org.shuniu.proposal.domain.ProposalAction;

/** The last part of the address at which a step is taken. */
final class Nouns {
    private Nouns() {}

    static String of(ProposalAction action) {
        return switch (action) {
            case EDIT -> "edit";
            case ASSIGN -> "assignment";
            case ACCEPT -> "acceptance";
            case DECLINE -> "decline";
            case REASSIGN -> "reassignment";
            case UPHOLD -> "decline-refusal";
            case ASK_EXTENSION -> "extension-request";
            case GRANT_EXTENSION -> "extension";
            case REFUSE_EXTENSION -> "extension-refusal";
            case MERGE -> "merging";
            case SPLIT -> "separation";
            case LOG_CONTACT -> "contacts";
            case GIVE_OPINION -> "opinion";
            case ATTACH -> "attachments";
            case DRAFT_REPLY -> "reply-draft";
            case RECORD_REPLY -> "reply-record";
            case REPLY, REDO -> "";
            case RATE -> "rating";
            case CLOSE -> "closure";
            case WITHDRAW -> "withdrawal";
        };
    }
}
