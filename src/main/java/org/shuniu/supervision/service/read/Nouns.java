package org.shuniu.supervision.service.read;

import org.shuniu.supervision.domain.MatterAction;
import org.shuniu.supervision.domain.part.PartAction;

/** The last part of the address at which a step is taken. */
final class Nouns {
    private Nouns() {}

    static String of(MatterAction action) {
        return switch (action) {
            case EDIT -> "edit";
            case DROP -> "refusal";
            case ESTABLISH -> "establishment";
            case ASSIGN -> "assignment";
            case ADD_UNIT -> "co-units";
            case SUBMIT -> "submission";
            case INSTRUCT -> "further-instruction";
            case SETTLE -> "settlement";
            case CLOSE -> "closure";
            case REOPEN -> "reopening";
        };
    }

    static String of(PartAction action) {
        return switch (action) {
            case ASSIGN, RELEASE, REOPEN -> "";
            case RECEIVE -> "receipt";
            case OBJECT -> "objection";
            case UPHOLD -> "objection-answer";
            case TRANSFER -> "transfer";
            case FEED_BACK -> "feedback";
            case ASK_EXTENSION -> "extensions";
            case DECIDE_EXTENSION -> "extension-decision";
            case SUSPEND -> "suspension";
            case RESUME -> "resumption";
            case REMIND -> "reminders";
            case REPORT -> "report";
            case SEND_BACK, ACCEPT -> "examination";
        };
    }
}
