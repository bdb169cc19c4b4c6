package org.shuniu.operations.service;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Fails whatever it is told, however often a job tries again, until it is willing to hear it. */
@Component
public class StubbornListener {
    private final Set<String> willing = ConcurrentHashMap.newKeySet();
    private final Set<String> heard = ConcurrentHashMap.newKeySet();

    /** Nobody else listens to this. */
    public record Knock(String key) {}

    public void hearFromNowOn(String key) {
        willing.add(key);
    }

    public boolean heard(String key) {
        return heard.contains(key);
    }

    @ApplicationModuleListener(id = "test.stubborn")
    public void hear(Knock knock) {
        if (!willing.contains(knock.key())) {
            throw new IllegalStateException("not yet");
        }
        heard.add(knock.key());
    }
}
