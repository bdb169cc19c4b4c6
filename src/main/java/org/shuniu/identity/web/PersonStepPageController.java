package org.shuniu.identity.web;

import jakarta.validation.Valid;
import org.shuniu.identity.service.people.Appoint;
import org.shuniu.identity.service.people.EndPost;
import org.shuniu.identity.service.people.PersonService;
import org.shuniu.identity.service.people.RenamePerson;
import org.shuniu.identity.service.people.RoleService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The small steps on the page of a person. */
@PageController
@RequestMapping("/admin/people/{id}")
class PersonStepPageController {
    private final PersonService people;
    private final RoleService roles;

    PersonStepPageController(PersonService people, RoleService roles) {
        this.people = people;
        this.roles = roles;
    }

    @PostMapping("/name")
    String rename(
            @PathVariable long id,
            @Valid @ModelAttribute RenamePerson command,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        people.rename(id, command, actor);
        return back(id, "identity.notice.saved", next);
    }

    @PostMapping("/posts")
    String appoint(
            @PathVariable long id,
            @Valid @ModelAttribute Appoint command,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        people.appoint(id, command, actor);
        return back(id, "identity.notice.appointed", next);
    }

    @PostMapping("/posts/{post}/end")
    String endPost(
            @PathVariable long id,
            @PathVariable long post,
            @Valid @ModelAttribute EndPost command,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        people.endPost(post, command, actor);
        return back(id, "identity.notice.postEnded", next);
    }

    @PostMapping("/posts/{post}/roles")
    String grant(
            @PathVariable long id,
            @PathVariable long post,
            @RequestParam Role role,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        roles.grant(post, role, actor);
        return back(id, "identity.notice.granted", next);
    }

    @PostMapping("/posts/{post}/roles/{role}/revocation")
    String revoke(
            @PathVariable long id,
            @PathVariable long post,
            @PathVariable Role role,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        roles.revoke(post, role, actor);
        return back(id, "identity.notice.revoked", next);
    }

    @PostMapping("/lock")
    String lock(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        roles.lock(id, actor);
        return back(id, "identity.notice.locked", next);
    }

    @PostMapping("/unlock")
    String unlock(@PathVariable long id, @CurrentActor Actor actor, RedirectAttributes next) {
        roles.unlock(id, actor);
        return back(id, "identity.notice.unlocked", next);
    }

    private static String back(long id, String key, RedirectAttributes next) {
        Notice.success(key).into(next);
        return "redirect:/admin/people/" + id;
    }
}
