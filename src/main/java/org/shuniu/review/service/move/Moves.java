package org.shuniu.review.service.move;

import org.springframework.stereotype.Component;

/** Every move of the engine. */
@Component
public record Moves(
        SubmitMove submit,
        CompleteMove complete,
        ReturnMove sendBack,
        ReopenMove reopen,
        RecallMove recall,
        TerminateMove terminate,
        TransferMove transfer,
        SignerMove signers,
        ReassignMove reassign,
        RecordMove record,
        UrgeMove urge,
        CirculateMove circulate,
        NextHandlers next) {}
