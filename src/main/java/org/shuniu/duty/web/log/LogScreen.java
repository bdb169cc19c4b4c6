package org.shuniu.duty.web.log;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.duty.LogEntryId;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogKind;
import org.shuniu.duty.domain.log.LogStatus;
import org.shuniu.duty.service.log.LogQueries;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the log show beside their own record. */
@Component("dutyLogScreen")
class LogScreen {
    private final LogQueries log;
    private final WatchQueries watch;

    LogScreen(LogQueries log, WatchQueries watch) {
        this.log = log;
        this.watch = watch;
    }

    LogQueries log() {
        return log;
    }

    void filters(Actor actor, Model model) {
        model.addAttribute("kinds", any(kinds()));
        model.addAttribute(
                "statuses",
                any(Arrays.stream(LogStatus.values())
                        .map(status -> Option.key(status.name(), "duty.log.status." + status))
                        .toList()));
        model.addAttribute("rooms", any(rooms(actor)));
        model.addAttribute("staff", watch.isStaffSomewhere(actor));
    }

    String form(Actor actor, Model model) {
        model.addAttribute("kinds", kinds());
        model.addAttribute("rooms", rooms(actor));
        return "duty/log/form";
    }

    String step(LogEntryId id, LogAction action, Actor actor, Model model) {
        model.addAttribute("entry", log.forStep(id, action, actor));
        model.addAttribute("action", action);
        model.addAttribute(
                "takers",
                log.takers(id, actor).stream()
                        .map(person -> Option.named(String.valueOf(person.id()), person.name()))
                        .toList());
        return "duty/log/step";
    }

    private List<Option> rooms(Actor actor) {
        return watch.rooms(actor).stream()
                .map(room -> Option.named(String.valueOf(room.id()), room.name()))
                .toList();
    }

    private static List<Option> kinds() {
        return Arrays.stream(LogKind.values())
                .map(kind -> Option.key(kind.name(), "duty.log.kind." + kind))
                .toList();
    }

    private static List<Option> any(List<Option> options) {
        return Stream.concat(Stream.of(Option.key("", "duty.watch.any")), options.stream())
                .toList();
    }
}
