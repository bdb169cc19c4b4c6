package org.shuniu.duty.web.alert;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One browser that listens. It is sent what is open for its person whenever that changes, never single events. */
class AlertStream {
    private static final long RECONNECT_MILLIS = 2_000;

    private final long personId;
    private final Set<Long> covered;
    private final Instant openedAt;
    private final SseEmitter emitter;
    private @Nullable String sent;
    private Instant sentAt;

    /**
     * @param covered the person and those for whom he or she stands in; a new stream asks again
     * @param sent id of the last event that the browser has seen (Last-Event-ID)
     */
    AlertStream(long personId, Set<Long> covered, @Nullable String sent, Instant now, SseEmitter emitter) {
        this.personId = personId;
        this.covered = Set.copyOf(covered);
        this.sent = sent;
        this.openedAt = now;
        this.sentAt = now;
        this.emitter = emitter;
    }

    /** What the browser learns: whose alerts these are, and which of them are open. */
    record State(long person, List<Long> open) {}

    SseEmitter emitter() {
        return emitter;
    }

    long personId() {
        return personId;
    }

    Set<Long> covered() {
        return covered;
    }

    /** Of all persons, those of this stream, oldest first. */
    List<Long> open(Map<Long, List<Long>> all) {
        return covered.stream()
                .flatMap(person -> all.getOrDefault(person, List.of()).stream())
                .sorted()
                .toList();
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Opens the answer, so that the browser knows it is heard. */
    synchronized void greet() throws IOException {
        emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment("open"));
    }

    /** The state if it is news, a heartbeat if it was long silent, the end when its time has come. */
    synchronized void tell(List<Long> open, Instant now, AlertStreamSettings settings) throws IOException {
        String id = open.stream().map(String::valueOf).collect(Collectors.joining("."));
        if (!("a" + id).equals(sent)) {
            sent = "a" + id;
            emitter.send(SseEmitter.event()
                    .id(sent)
                    .name("alerts")
                    .data(new State(personId, open), MediaType.APPLICATION_JSON));
            sentAt = now;
        } else if (!now.isBefore(sentAt.plus(settings.heartbeat()))) {
            emitter.send(SseEmitter.event().comment("still here"));
            sentAt = now;
        }
        if (!now.isBefore(openedAt.plus(settings.life()))) {
            emitter.complete();
        }
    }

    void end() {
        emitter.complete();
    }
}
