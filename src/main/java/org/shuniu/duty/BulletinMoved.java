package org.shuniu.duty;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * An issue of 《值班快报》 went a step.
 *
 * @param step name of the step, e.g. SUBMIT, SIGN, SEND
 */
public record BulletinMoved(
        String key,
        BulletinId bulletin,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {
    public BulletinMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(BulletinId bulletin) {
        return "duty-bulletin:" + bulletin.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "dutyBulletin." + step;
    }

    @Override
    public SubjectRef subject() {
        return bulletin.subject();
    }

    @Override
    public String link() {
        return bulletin.link();
    }
}
