package org.shuniu.identity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.service.account.TokenQueries;
import org.shuniu.identity.service.people.MandateQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the profile page and the delegation form show. */
@Component
class ProfileModel {
    private static final int COLLEAGUES = 200;

    private final Directory directory;
    private final TokenQueries tokens;
    private final MandateQueries mandates;
    private final Clock clock;

    ProfileModel(Directory directory, TokenQueries tokens, MandateQueries mandates, Clock clock) {
        this.directory = directory;
        this.tokens = tokens;
        this.mandates = mandates;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void describe(Actor actor, Model model) {
        model.addAttribute("actor", actor);
        model.addAttribute("roles", actor.roles().stream().sorted().toList());
        model.addAttribute("posts", directory.postsOf(actor.personId()));
        model.addAttribute(
                "tokens", tokens.of(actor).stream().map(TokenLine::of).toList());
        model.addAttribute("delegations", mandates.of(actor));
    }

    void describeChoices(Actor actor, Model model) {
        var scopes = new ArrayList<Option>();
        scopes.add(Option.key("", "identity.delegation.all"));
        actor.roles().stream().sorted().forEach(role -> scopes.add(Option.key(role.name(), "identity.role." + role)));
        model.addAttribute("scopes", scopes);
        model.addAttribute("people", people(actor));
        model.addAttribute("action", "/profile/delegations");
        model.addAttribute("cancel", "/profile");
    }

    private List<Option> people(Actor actor) {
        var others = directory.colleagues(actor.organId(), "", COLLEAGUES).stream()
                .filter(post -> post.personId() != actor.personId())
                .map(ProfileModel::option);
        return Stream.concat(Stream.of(Option.key("", "app.none")), others)
                .distinct()
                .toList();
    }

    static Option option(PostCard post) {
        return Option.named(
                String.valueOf(post.personId()), post.personName() + " · " + post.unitName() + " " + post.title());
    }
}
