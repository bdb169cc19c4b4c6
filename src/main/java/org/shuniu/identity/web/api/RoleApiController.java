package org.shuniu.identity.web.api;

import org.shuniu.identity.service.people.PersonQueries;
import org.shuniu.identity.service.people.PersonView;
import org.shuniu.identity.service.people.RoleService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Roles and locks, for the 安全管理员. */
@ApiController
@RequestMapping("/api/v1/people/{id}")
class RoleApiController {
    private final RoleService roles;
    private final PersonQueries queries;

    RoleApiController(RoleService roles, PersonQueries queries) {
        this.roles = roles;
        this.queries = queries;
    }

    @PutMapping("/posts/{post}/roles/{role}")
    PersonView grant(
            @PathVariable long id, @PathVariable long post, @PathVariable Role role, @CurrentActor Actor actor) {
        roles.grant(post, role, actor);
        return queries.person(id, actor);
    }

    @DeleteMapping("/posts/{post}/roles/{role}")
    PersonView revoke(
            @PathVariable long id, @PathVariable long post, @PathVariable Role role, @CurrentActor Actor actor) {
        roles.revoke(post, role, actor);
        return queries.person(id, actor);
    }

    @PostMapping("/lock")
    PersonView lock(@PathVariable long id, @CurrentActor Actor actor) {
        roles.lock(id, actor);
        return queries.person(id, actor);
    }

    @PostMapping("/unlock")
    PersonView unlock(@PathVariable long id, @CurrentActor Actor actor) {
        roles.unlock(id, actor);
        return queries.person(id, actor);
    }
}
