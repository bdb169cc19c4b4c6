package org.shuniu.duty.service.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.log.LogAction;
import org.shuniu.duty.domain.log.LogEntry;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.watch.WatchAnnouncer;
import org.shuniu.duty.service.watch.WatchAnnouncer.Step;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Writes down each change of the log: who may know, what search finds, who is told. */
@Component
class LogBook {
    private final WatchAnnouncer announcer;
    private final SearchIndex search;
    private final SecrecyGuard secrecy;

    LogBook(WatchAnnouncer announcer, SearchIndex search, SecrecyGuard secrecy) {
        this.announcer = announcer;
        this.search = search;
        this.secrecy = secrecy;
    }

    void requireUnmarked(String field, @Nullable String words, Actor actor) {
        secrecy.requireUnmarked(field, words, actor);
    }

    void recorded(LogEntry entry, DutyRoom room, Actor actor) {
        var id = entry.entryId();
        var day = OfficeTime.day(entry.arrival().happenedAt());
        announcer.grant(id.subject(), day, room);
        search.put(id.subject(), entry.title(), null, text(entry), day, id.link());
        announcer.moved(step(entry, "RECORD"), actor, facts(entry), Set.of());
    }

    void moved(LogEntry entry, LogAction action, Actor actor, Set<Long> told) {
        announcer.moved(step(entry, action.name()), actor, facts(entry), told);
    }

    private static Step step(LogEntry entry, String verb) {
        var id = entry.entryId();
        return new Step(id.subject(), "dutyLog." + verb, entry.title(), id.link());
    }

    private static Map<String, String> facts(LogEntry entry) {
        var facts = new HashMap<String, String>();
        facts.put("kind", entry.arrival().kind().name());
        facts.put("room", String.valueOf(entry.arrival().roomId()));
        if (entry.arrival().afterwards()) {
            facts.put("afterwards", "true");
        }
        return facts;
    }

    private static String text(LogEntry entry) {
        var account = entry.account();
        var caller = entry.caller();
        List<@Nullable String> parts = java.util.Arrays.asList(
                account.content(),
                account.place(),
                account.cause(),
                account.process(),
                account.measures(),
                account.result(),
                account.impact(),
                account.trend(),
                caller.unit(),
                caller.name());
        return Stream.of(parts).flatMap(List::stream).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
