package org.shuniu.notification;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/** An activity that tells somebody something. */
public record Told(
        String key,
        String verb,
        SubjectRef subject,
        String title,
        Actor actor,
        Instant at,
        Set<Long> audience,
        String link,
        List<String> words)
        implements Activity {}
