package org.shuniu.identity.web;

import jakarta.servlet.http.HttpSession;
import org.shuniu.identity.Directory;
import org.shuniu.identity.SessionState;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody with several posts chooses in which one to act. */
@PageController
class PostSwitchController {
    private final Directory directory;

    PostSwitchController(Directory directory) {
        this.directory = directory;
    }

    @PostMapping("/me/post")
    String act(@RequestParam long post, @CurrentActor Actor actor, HttpSession session, RedirectAttributes next) {
        Actor chosen = directory.actor(actor.personId(), post).orElseThrow(NotFoundException::new);
        SessionState.act(session, chosen.postId());
        Notice.success("identity.notice.acting", chosen.unitName()).into(next);
        return "redirect:/";
    }
}
