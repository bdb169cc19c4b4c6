package org.shuniu.home.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.NavEntry;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.kernel.web.TodoSource.Box;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My desk: what waits for me, sorted by urgency and due date. Administrators see their own pages instead. */
@PageController
class HomePageController {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final int LONGEST = 60;

    private final TodoCentre todos;
    private final Counters counters;
    private final Clock clock;

    HomePageController(TodoCentre todos, Counters counters, Clock clock) {
        this.todos = todos;
        this.counters = counters;
        this.clock = clock;
    }

    /** A line as the page shows it; dates are written here, because formatting in the template is slow. */
    record Line(TodoSource.Todo todo, String at, boolean dueToday) {}

    @GetMapping("/")
    String desk(
            @RequestParam(defaultValue = "todo") String box,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor,
            Model model) {
        if (actor.isAdministrator()) {
            return "home/administrator";
        }
        Box chosen = boxNamed(box);
        String text = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
        TodoSource.Desk desk = todos.desk(chosen, text, actor, PageOf.number(page));
        model.addAttribute("box", chosen);
        model.addAttribute("boxes", Box.values());
        model.addAttribute("counts", desk.counts());
        model.addAttribute("cap", TodoSource.CAP);
        model.addAttribute("text", text);
        model.addAttribute("page", desk.page());
        model.addAttribute("lines", lines(desk.page().rows()));
        model.addAttribute("board", counters.board(actor));
        model.addAttribute("today", LocalDate.now(clock));
        return "home/desk";
    }

    private List<Line> lines(List<TodoSource.Todo> rows) {
        ZoneId zone = clock.getZone();
        LocalDate today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> new Line(row, MINUTE.format(row.at().atZone(zone)), today.equals(row.dueOn())))
                .toList();
    }

    private static Box boxNamed(@Nullable String name) {
        return Arrays.stream(Box.values())
                .filter(box -> box.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Box.TODO);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        NavEntry homeEntry() {
            return new NavEntry("home.menu", "/", "house", 0, Set.of(Role.values()));
        }
    }
}
