package org.shuniu.notification.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/** What is put into an inbox; {@code link} only when it leads to a page of this application. */
public record Notice(
        String key,
        String verb,
        SubjectRef subject,
        String title,
        List<String> words,
        String actorName,
        @Nullable String link,
        Instant at) {

    public static Notice of(Activity activity) {
        String link = activity.link();
        boolean own = link != null && link.startsWith("/") && !link.startsWith("//") && !link.contains("\\");
        return new Notice(
                activity.key(),
                activity.verb(),
                activity.subject(),
                activity.title(),
                activity.words(),
                activity.actor().signature(),
                own ? link : null,
                activity.at());
    }
}
