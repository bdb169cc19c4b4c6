package org.shuniu.rules.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.rules.domain.Profile;
import org.shuniu.rules.domain.Rule;
import org.shuniu.rules.domain.RuleSelection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** All versions of all rules, read from the database at most once in thirty seconds for each node. */
@Component
public class RuleBook {
    static final Duration FRESH = Duration.ofSeconds(30);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private record Edition(Instant readAt, List<Rule> rules) {}

    private final RuleReader reader;
    private final Clock clock;
    private final Profile profile;
    private volatile @Nullable Edition edition;

    RuleBook(RuleReader reader, Clock clock, @Value("${shuniu.rules.profile:seed}") String profile) {
        this.reader = reader;
        this.clock = clock;
        this.profile = Profile.of(profile);
    }

    public List<Rule> inForce(LocalDate on) {
        return RuleSelection.inForce(all(), on, profile);
    }

    public Optional<Rule> inForce(String code, LocalDate on) {
        return inForce(on).stream().filter(rule -> rule.code().equals(code)).findFirst();
    }

    public List<Rule> all() {
        Edition current = edition;
        Instant now = clock.instant();
        if (current == null || current.readAt().plus(FRESH).isBefore(now)) {
            current = new Edition(now, reader.readAll());
            edition = current;
        }
        return current.rules();
    }

    /** A version was added: this node reads it with the next question, and again once the change stands or fell. */
    public void forget() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    edition = null;
                }
            });
        }
        edition = null;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    public Profile profile() {
        return profile;
    }
}
