package org.shuniu.duty.web.alert;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.duty.service.alert.AlertQueries;
import org.shuniu.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The browsers that listen at this node. Every node asks the database itself what is open for those connected to it, so
 * it does not matter which node raised an alert, and a browser that comes back to another node misses nothing. A thread
 * of its own does it: an emergency does not wait behind a daily job.
 */
@Component
class AlertStreams implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AlertStreams.class);

    private static final Duration SPARE = Duration.ofSeconds(30);

    private final Set<AlertStream> streams = ConcurrentHashMap.newKeySet();
    private final AlertQueries alerts;
    private final AlertStreamSettings settings;
    private final Clock clock;
    private @Nullable ScheduledExecutorService pulse;

    AlertStreams(AlertQueries alerts, AlertStreamSettings settings, Clock clock) {
        this.alerts = alerts;
        this.settings = settings;
        this.clock = clock;
    }

    SseEmitter open(Actor actor, @Nullable String lastEventId) {
        return open(
                actor, lastEventId, new SseEmitter(settings.life().plus(SPARE).toMillis()));
    }

    SseEmitter open(Actor actor, @Nullable String lastEventId, SseEmitter emitter) {
        var stream =
                new AlertStream(actor.personId(), StandingIn.covered(actor), lastEventId, clock.instant(), emitter);
        stream.emitter().onCompletion(() -> streams.remove(stream));
        stream.emitter().onTimeout(stream::end);
        stream.emitter().onError(failure -> streams.remove(stream));
        makeRoom(actor.personId());
        try {
            stream.greet();
            stream.tell(stream.open(alerts.open(stream.covered())), clock.instant(), settings);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        streams.add(stream);
        return stream.emitter();
    }

    private void makeRoom(long person) {
        var own = streams.stream()
                .filter(stream -> stream.personId() == person)
                .sorted(Comparator.comparing(AlertStream::openedAt))
                .toList();
        own.stream().limit(Math.max(0, own.size() - settings.perPerson() + 1)).forEach(AlertStream::end);
    }

    /** One statement for all who are connected here. */
    void look() {
        if (streams.isEmpty()) {
            return;
        }
        var persons =
                streams.stream().flatMap(stream -> stream.covered().stream()).collect(Collectors.toSet());
        var open = alerts.open(persons);
        Instant now = clock.instant();
        for (AlertStream stream : streams) {
            try {
                stream.tell(stream.open(open), now, settings);
            } catch (IOException | IllegalStateException gone) {
                streams.remove(stream);
            }
        }
    }

    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.warn("looking for alerts failed, trying again", e);
        }
    }

    @Override
    public synchronized void start() {
        var started = Executors.newSingleThreadScheduledExecutor(work -> {
            var thread = new Thread(work, "duty-alerts");
            thread.setDaemon(true);
            return thread;
        });
        long every = settings.poll().toMillis();
        started.scheduleWithFixedDelay(this::lookSafely, every, every, TimeUnit.MILLISECONDS);
        pulse = started;
    }

    /** Before the web server waits for open requests: browsers come back to another node at once. */
    @Override
    public synchronized void stop() {
        if (pulse != null) {
            pulse.shutdownNow();
            pulse = null;
        }
        streams.forEach(AlertStream::end);
        streams.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return pulse != null;
    }
}
