package org.shuniu.document;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A document went a step.
 *
 * @param step name of the step, e.g. SUBMIT, SIGN, NUMBER
 */
public record DocumentMoved(
        String key,
        DocumentId document,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public DocumentMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(DocumentId document) {
        return "document:" + document.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "document." + step;
    }

    @Override
    public SubjectRef subject() {
        return document.subject();
    }

    @Override
    public String link() {
        return document.link();
    }
}
