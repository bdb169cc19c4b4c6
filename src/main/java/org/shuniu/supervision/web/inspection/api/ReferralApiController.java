package org.shuniu.supervision.web.inspection.api;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionReferralId;
import org.shuniu.supervision.service.inspection.command.ProposeReferral;
import org.shuniu.supervision.service.inspection.command.SayInspection;
import org.shuniu.supervision.service.inspection.command.SendReferral;
import org.shuniu.supervision.service.inspection.referral.ReferralService;
import org.shuniu.supervision.service.inspection.referral.ReferralView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Referrals, for supervision only. */
@ApiController
@RequestMapping("/api/v1/inspections")
class ReferralApiController {
    private final ReferralService referrals;

    ReferralApiController(ReferralService referrals) {
        this.referrals = referrals;
    }

    @PostMapping("/{id}/referrals")
    @ResponseStatus(HttpStatus.CREATED)
    ReferralView propose(
            @PathVariable long id, @Valid @RequestBody ProposeReferral command, @CurrentActor Actor actor) {
        return referrals.view(referrals.propose(new InspectionId(id), command, actor), actor);
    }

    @GetMapping("/referrals/{id}")
    ReferralView referral(@PathVariable long id, @CurrentActor Actor actor) {
        return referrals.view(new InspectionReferralId(id), actor);
    }

    @PostMapping("/referrals/{id}/{noun:approval|rejection}")
    ReferralView decide(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody SayInspection command,
            @CurrentActor Actor actor) {
        var referral = new InspectionReferralId(id);
        if (noun.equals("approval")) {
            referrals.approve(referral, command, actor);
        } else {
            referrals.reject(referral, command, actor);
        }
        return referral(id, actor);
    }

    @PostMapping("/referrals/{id}/dispatch")
    ReferralView send(@PathVariable long id, @Valid @RequestBody SendReferral command, @CurrentActor Actor actor) {
        referrals.send(new InspectionReferralId(id), command, actor);
        return referral(id, actor);
    }
}
