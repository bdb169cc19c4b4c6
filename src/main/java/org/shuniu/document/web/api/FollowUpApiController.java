package org.shuniu.document.web.api;

import org.shuniu.document.DocumentId;
import org.shuniu.document.service.read.FollowUpQueries;
import org.shuniu.document.service.view.FollowUpView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is followed up of a document. */
@ApiController
@RequestMapping("/api/v1/documents/{id}/follow-up")
class FollowUpApiController {
    private final FollowUpQueries followUps;

    FollowUpApiController(FollowUpQueries followUps) {
        this.followUps = followUps;
    }

    /** The matters in which this document is followed up, and where the reader takes it up. */
    @GetMapping
    FollowUpView followUp(@PathVariable long id, @CurrentActor Actor actor) {
        return followUps.of(new DocumentId(id), actor);
    }
}
