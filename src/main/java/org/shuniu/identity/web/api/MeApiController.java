package org.shuniu.identity.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.SessionState;
import org.shuniu.identity.service.account.ChangePassword;
import org.shuniu.identity.service.account.PasswordService;
import org.shuniu.identity.service.people.MandateQueries;
import org.shuniu.identity.service.people.MandateRow;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/me")
class MeApiController {
    private final Directory directory;
    private final MandateQueries mandates;
    private final PasswordService passwords;

    MeApiController(Directory directory, MandateQueries mandates, PasswordService passwords) {
        this.directory = directory;
        this.mandates = mandates;
        this.passwords = passwords;
    }

    /** @param actingPost id of the post in which this request acts */
    record Me(
            long personId,
            String name,
            long actingPost,
            long unitId,
            String unit,
            long organId,
            String organ,
            List<Role> roles,
            List<PostCard> posts,
            List<MandateRow> delegations) {}

    @GetMapping
    Me me(@CurrentActor Actor actor) {
        return new Me(
                actor.personId(),
                actor.name(),
                actor.postId(),
                actor.unitId(),
                actor.unitName(),
                actor.organId(),
                actor.organName(),
                actor.roles().stream().sorted().toList(),
                directory.postsOf(actor.personId()),
                mandates.of(actor));
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody @Valid ChangePassword command, @CurrentActor Actor actor, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        passwords.change(command, actor, idOf(session));
        if (session != null) {
            SessionState.passwordChanged(session);
            request.changeSessionId();
        }
    }

    private static @Nullable String idOf(@Nullable HttpSession session) {
        return session == null ? null : session.getId();
    }
}
