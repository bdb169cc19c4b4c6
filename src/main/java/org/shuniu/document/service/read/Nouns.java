package org.shuniu.document.service.read;

import org.shuniu.document.domain.DocumentAction;

/** The last part of the address at which a step is taken. */
final class Nouns {
    private Nouns() {}

    static String of(DocumentAction action) {
        return switch (action) {
            case EDIT -> "";
            case REQUEST_EXCEPTION, APPROVE_EXCEPTION, SIGN_EXCEPTION, REFUSE_EXCEPTION -> ofException(action);
            case SUBMIT -> "submission";
            case APPROVE_UNIT -> "unit-review";
            case COUNTERSIGN -> "countersignature";
            case LAPSE_COUNTERSIGN -> "countersign-lapse";
            case COORDINATE, SHELVE -> "coordination";
            case ACCEPT -> "acceptance";
            case PASS_ISSUING, PASS_POLICY, PASS_LEGAL, PASS_FORMAT -> "gate-reviews";
            case SEND_BACK -> "return";
            case REFUSE -> "refusal";
            case SIGN -> "signature";
            case REQUEST_AMENDMENT -> "amendment-request";
            case RECHECK -> "recheck";
            case RETURN_TO_SIGNER -> "substantive-change";
            case NUMBER -> "registration";
            case TYPESET -> "typesetting";
            case SEAL -> "sealing";
            case DISPATCH -> "dispatch";
            case RECORD_RECEIPT, ARCHIVE -> action == DocumentAction.ARCHIVE ? "archiving" : "receipts";
            case WITHDRAW -> "withdrawal";
            case RESUME -> "resumption";
            case VOID_NUMBER -> "void-number";
            case REVOKE -> "revocation";
            case REPEAL -> "repeal";
        };
    }

    private static String ofException(DocumentAction action) {
        return switch (action) {
            case REQUEST_EXCEPTION -> "exception-request";
            case APPROVE_EXCEPTION -> "exception-approval";
            case SIGN_EXCEPTION -> "exception-signature";
            default -> "exception-refusal";
        };
    }
}
