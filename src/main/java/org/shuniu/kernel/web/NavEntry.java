package org.shuniu.kernel.web;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;

/**
 * One line of the main menu, declared as a bean by the module that owns the page.
 *
 * @param key message key of its words
 * @param icon name of a Bootstrap icon
 * @param order smaller stands higher
 * @param roles shown to holders of any of these; empty: to everybody who is no administrator
 * @param group message key of the heading above it and its neighbours; null: it stands by itself
 * @param policy what the page itself asks besides the role; it is asked for every page and must cost nothing
 */
public record NavEntry(
        String key,
        String href,
        String icon,
        int order,
        Set<Role> roles,
        @Nullable String group,
        Predicate<Actor> policy) {
    public NavEntry(String key, String href, String icon, int order, Set<Role> roles) {
        this(key, href, icon, order, roles, null, actor -> true);
    }

    public NavEntry under(String heading) {
        return new NavEntry(key, href, icon, order, roles, heading, policy);
    }

    /** Only for whom the page opens. */
    public NavEntry onlyIf(Predicate<Actor> opens) {
        return new NavEntry(key, href, icon, order, roles, group, opens);
    }

    /** The page is this entry's, or one below it. */
    public boolean leadsTo(String page) {
        return page.equals(href) || !href.equals("/") && page.startsWith(href + "/");
    }

    public boolean isFor(Actor actor) {
        boolean called =
                roles.isEmpty() ? !actor.isAdministrator() : roles.stream().anyMatch(actor::has);
        return called && policy.test(actor);
    }
}
