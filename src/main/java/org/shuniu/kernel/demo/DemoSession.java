package org.shuniu.kernel.demo;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** The session in which the whole demo office is loaded, in one transaction. */
@Component
public class DemoSession {
    private final EntityManager entities;

    DemoSession(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes what was told and forgets it: otherwise each query first looks through all records told before. */
    public void turnPage() {
        entities.flush();
        entities.clear();
    }
}
