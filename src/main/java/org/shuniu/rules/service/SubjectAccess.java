package org.shuniu.rules.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Visibility;
import org.springframework.stereotype.Component;

/** Who may know of the record that a rule is lifted for. */
@Component
class SubjectAccess {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Visibility visibility;
    private final Grants grants;
    private final Clock clock;

    SubjectAccess(Visibility visibility, Grants grants, Clock clock) {
        this.visibility = visibility;
        this.grants = grants;
        this.clock = clock;
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    void require(Actor actor, SubjectRef subject) {
        visibility.require(actor, subject);
    }

    /** Those who decide must be able to read what they decide on. */
    void open(SubjectRef subject, Collection<String> principals) {
        grants.grant(subject, day(clock.instant()), principals);
    }
}
