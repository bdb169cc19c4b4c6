package org.shuniu.identity.web.api;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.service.people.Appoint;
import org.shuniu.identity.service.people.CreatePerson;
import org.shuniu.identity.service.people.EndPost;
import org.shuniu.identity.service.people.NewAccount;
import org.shuniu.identity.service.people.PersonQueries;
import org.shuniu.identity.service.people.PersonService;
import org.shuniu.identity.service.people.PersonView;
import org.shuniu.identity.service.people.RenamePerson;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** People: colleagues for everybody, accounts for the 系统管理员. */
@ApiController
@RequestMapping("/api/v1/people")
class PersonApiController {
    private final PersonQueries queries;
    private final PersonService people;

    PersonApiController(PersonQueries queries, PersonService people) {
        this.queries = queries;
        this.people = people;
    }

    /** @param organ whose people, one's own when empty */
    @GetMapping
    List<PostCard> colleagues(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Long organ,
            @RequestParam(defaultValue = "50") int limit,
            @CurrentActor Actor actor) {
        return queries.colleagues(organ == null ? actor.organId() : organ, text, limit);
    }

    @GetMapping("/{id}")
    PersonView person(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.person(id, actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewAccount create(@RequestBody @Valid CreatePerson command, @CurrentActor Actor actor) {
        return people.create(command, actor);
    }

    @PutMapping("/{id}")
    PersonView rename(@PathVariable long id, @RequestBody @Valid RenamePerson command, @CurrentActor Actor actor) {
        people.rename(id, command, actor);
        return queries.person(id, actor);
    }

    @PostMapping("/{id}/one-time-code")
    NewAccount resetPassword(@PathVariable long id, @CurrentActor Actor actor) {
        return people.resetPassword(id, actor);
    }

    @PostMapping("/{id}/posts")
    @ResponseStatus(HttpStatus.CREATED)
    PersonView appoint(@PathVariable long id, @RequestBody @Valid Appoint command, @CurrentActor Actor actor) {
        people.appoint(id, command, actor);
        return queries.person(id, actor);
    }

    @PostMapping("/{id}/posts/{post}/end")
    PersonView endPost(
            @PathVariable long id,
            @PathVariable long post,
            @RequestBody @Valid EndPost command,
            @CurrentActor Actor actor) {
        people.endPost(post, command, actor);
        return queries.person(id, actor);
    }
}
