package org.shuniu.operations.service;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Fails the first time it is told something. */
@Component
public class StubbornListener {
    private final AtomicInteger calls = new AtomicInteger();

    /** Nobody else listens to this. */
    public record Knock(String key) {}

    public AtomicInteger calls() {
        return calls;
    }

    @ApplicationModuleListener(id = "test.stubborn")
    public void hear(Knock knock) {
        if (calls.incrementAndGet() == 1) {
            throw new IllegalStateException("not yet");
        }
    }
}
