package org.shuniu.supervision.web.api;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.command.AskExtension;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DecideExtension;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.ReceivePart;
import org.shuniu.supervision.service.command.TransferPart;
import org.shuniu.supervision.service.part.AdjustmentService;
import org.shuniu.supervision.service.part.ExtensionService;
import org.shuniu.supervision.service.part.ReceiptService;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.view.PartView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** 签收, 异议, 延期 and the clock of one unit's part. */
@ApiController
@RequestMapping("/api/v1/matters/{id}/parts/{partId}")
class PartStepApiController {
    private final ReceiptService receipts;
    private final AdjustmentService adjustments;
    private final ExtensionService extensions;
    private final MatterQueries matters;

    PartStepApiController(
            ReceiptService receipts,
            AdjustmentService adjustments,
            ExtensionService extensions,
            MatterQueries matters) {
        this.receipts = receipts;
        this.adjustments = adjustments;
        this.extensions = extensions;
        this.matters = matters;
    }

    private PartView part(long id, long partId, Actor actor) {
        return Sayings.plain(matters.part(new MatterId(id), partId, actor));
    }

    @PostMapping("/receipt")
    PartView receive(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody ReceivePart command,
            @CurrentActor Actor actor) {
        receipts.receive(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/objection")
    PartView object(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody GiveReason command,
            @CurrentActor Actor actor) {
        receipts.object(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/objection-answer")
    PartView uphold(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody GiveReason command,
            @CurrentActor Actor actor) {
        adjustments.uphold(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/transfer")
    PartView transfer(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody TransferPart command,
            @CurrentActor Actor actor) {
        adjustments.transfer(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/extensions")
    PartView askExtension(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody AskExtension command,
            @CurrentActor Actor actor) {
        extensions.ask(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/extension-decision")
    PartView decideExtension(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody DecideExtension command,
            @CurrentActor Actor actor) {
        extensions.decide(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/suspension")
    PartView suspend(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody GiveReason command,
            @CurrentActor Actor actor) {
        extensions.suspend(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }

    @PostMapping("/resumption")
    PartView resume(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @RequestBody Confirm command,
            @CurrentActor Actor actor) {
        extensions.resume(new MatterId(id), partId, command, actor);
        return part(id, partId, actor);
    }
}
