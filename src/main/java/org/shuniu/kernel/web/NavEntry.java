package org.shuniu.kernel.web;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;

/**
 * One line of the main menu, declared as a bean by the module that owns the page.
 *
 * @param key message key of its words
 * @param icon name of a Bootstrap icon
 * @param order smaller stands higher
 * @param roles shown to holders of any of these; empty: to everybody who is no administrator
 */
public record NavEntry(String key, String href, String icon, int order, Set<Role> roles) {
    public boolean isFor(Actor actor) {
        return roles.isEmpty() ? !actor.isAdministrator() : roles.stream().anyMatch(actor::has);
    }
}
