package org.shuniu.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ActorSource;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.UrgentNotices;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the layout of every page needs: who is signed in, the menu, where we are. */
@ControllerAdvice(annotations = PageController.class)
class PageModel {
    private final ObjectProvider<ActorSource> actors;
    private final List<NavEntry> entries;
    private final ObjectProvider<UrgentNotices> urgent;
    private final String assetVersion;

    PageModel(
            ObjectProvider<ActorSource> actors,
            ObjectProvider<NavEntry> entries,
            ObjectProvider<UrgentNotices> urgent,
            Clock clock) {
        this.actors = actors;
        this.urgent = urgent;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
        this.assetVersion = Long.toString(clock.millis() / 1000, Character.MAX_RADIX);
    }

    @ModelAttribute
    void describe(HttpServletRequest request, Model model) {
        model.addAttribute("here", request.getRequestURI());
        model.addAttribute("assetVersion", assetVersion);
        Optional<Actor> actor = Optional.ofNullable(actors.getIfAvailable()).flatMap(ActorSource::current);
        actor.ifPresent(person -> {
            model.addAttribute("me", person);
            model.addAttribute("large", TypeSize.isLarge(person, request));
            model.addAttribute("self", self(request));
            urgent.ifAvailable(source -> {
                if (source.concerns(person)) {
                    model.addAttribute("urgent", new UrgentBar(source, person));
                }
            });
        });
        List<NavEntry> menu = actor.map(person ->
                        entries.stream().filter(entry -> entry.isFor(person)).toList())
                .orElse(List.of());
        String menuHere = MenuSection.here(menu, request.getRequestURI());
        model.addAttribute("menu", MenuSection.of(menu, menuHere));
        model.addAttribute("menuHere", menuHere);
    }

    /** Where to come back to: this page, unless it answers a form or is an error page. */
    private static String self(HttpServletRequest request) {
        boolean shownByAddress =
                "GET".equals(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST;
        String query = request.getQueryString();
        return shownByAddress ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
    }
}
