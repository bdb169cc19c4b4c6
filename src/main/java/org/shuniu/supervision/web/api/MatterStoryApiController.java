package org.shuniu.supervision.web.api;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.chain.Chain;
import org.shuniu.supervision.service.chain.ChainQueries;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.read.StoryQueries;
import org.shuniu.supervision.service.view.PartView;
import org.shuniu.supervision.service.view.PartView.ExtensionLine;
import org.shuniu.supervision.service.view.StoryLine;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The parts of a matter with their clocks, and its story. */
@ApiController
@RequestMapping("/api/v1/matters/{id}")
class MatterStoryApiController {
    private final MatterQueries matters;
    private final StoryQueries stories;
    private final ChainQueries chains;
    private final Sayings sayings;

    MatterStoryApiController(MatterQueries matters, StoryQueries stories, ChainQueries chains, Sayings sayings) {
        this.matters = matters;
        this.stories = stories;
        this.chains = chains;
        this.sayings = sayings;
    }

    @GetMapping("/parts")
    List<PartView> parts(@PathVariable long id, @CurrentActor Actor actor) {
        return matters.parts(new MatterId(id), actor).stream()
                .map(Sayings::plain)
                .toList();
    }

    @GetMapping("/parts/{partId}/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @PathVariable long partId, @CurrentActor Actor actor) {
        return sayings.of(matters.part(new MatterId(id), partId, actor).actions());
    }

    @GetMapping("/story")
    List<StoryLine> story(@PathVariable long id, @CurrentActor Actor actor) {
        return stories.of(new MatterId(id), actor);
    }

    /** What led to it and what came of it (ORG-22). */
    @GetMapping("/chain")
    Chain chain(@PathVariable long id, @CurrentActor Actor actor) {
        return chains.of(new MatterId(id), actor);
    }

    @GetMapping("/extensions")
    List<ExtensionLine> extensions(@PathVariable long id, @CurrentActor Actor actor) {
        return stories.extensions(new MatterId(id), actor);
    }
}
