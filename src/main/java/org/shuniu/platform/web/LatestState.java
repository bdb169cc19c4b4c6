package org.shuniu.platform.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.ActorSource;
import org.shuniu.kernel.web.AddressedRecord;
import org.shuniu.kernel.web.AddressedRecord.Found;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** For somebody who came too late: what has happened to the record of this address, and where to look at it. */
@Component
class LatestState {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String API = "/api/v1";

    private final ObjectProvider<AddressedRecord> addresses;
    private final ObjectProvider<ActorSource> actors;
    private final ObjectProvider<Trail> trail;
    private final Problems problems;
    private final Clock clock;

    LatestState(
            ObjectProvider<AddressedRecord> addresses,
            ObjectProvider<ActorSource> actors,
            ObjectProvider<Trail> trail,
            Problems problems,
            Clock clock) {
        this.addresses = addresses;
        this.actors = actors;
        this.trail = trail;
        this.problems = problems;
        this.clock = clock;
    }

    /**
     * The record as it is now.
     *
     * @param own the reader did it, perhaps in another window
     * @param link page with the latest state
     */
    record Latest(
            @Nullable String who,
            boolean own,
            @Nullable String what,
            @Nullable String at,
            String link) {
        /** Nothing but where to look. */
        static Latest at(String link) {
            return new Latest(null, false, null, null, link);
        }
    }

    /** Empty where the address names no record, or none that this person may know of. */
    Optional<Latest> of(String path) {
        String page = path.startsWith(API) ? path.substring(API.length()) : path;
        return Optional.ofNullable(actors.getIfAvailable())
                .flatMap(ActorSource::current)
                .flatMap(actor -> found(page, actor).map(found -> latest(found, actor)));
    }

    private Optional<Found> found(String page, Actor actor) {
        try {
            return addresses.stream()
                    .flatMap(address -> address.at(page, actor).stream())
                    .findFirst();
        } catch (NotFoundException | RefusedException e) {
            return Optional.empty();
        }
    }

    private Latest latest(Found found, Actor actor) {
        return Optional.ofNullable(trail.getIfAvailable())
                .flatMap(it -> it.latestChange(found.subject()))
                .map(change -> new Latest(
                        signature(change),
                        change.personId() == actor.personId(),
                        problems.say("activity." + change.verb(), "", "", ""),
                        MINUTE.format(change.at().atZone(clock.getZone())),
                        found.link()))
                .orElseGet(() -> Latest.at(found.link()));
    }

    private String signature(Trail.Change change) {
        return change.onBehalf() == null
                ? change.person()
                : problems.say("error.latest.onBehalf", change.person(), change.onBehalf());
    }
}
