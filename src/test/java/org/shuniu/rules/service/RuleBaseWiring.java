package org.shuniu.rules.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.review.FakeDirectory;
import org.shuniu.support.FixedClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

@TestConfiguration(proxyBeanMethods = false)
class RuleBaseWiring {
    @Bean
    FixedClock officeClock() {
        return FixedClock.on("2026-05-06");
    }

    @Bean
    OfficeTime officeTime(FixedClock clock) {
        return new OfficeTime(clock);
    }

    @Bean
    ObjectMapper objectMapper() {
        return JsonMapper.builder().build();
    }

    @Bean
    FakeDirectory directory() {
        return new FakeDirectory();
    }

    @Bean
    RememberedTrail trail() {
        return new RememberedTrail();
    }

    /** Remembers what was refused. */
    static class RememberedTrail implements Trail {
        record Row(@Nullable Actor actor, String verb, Map<String, String> facts) {}

        final List<Row> refused = new ArrayList<>();

        @Override
        public void record(Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {}

        @Override
        public void refused(
                @Nullable Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {
            refused.add(new Row(actor, verb, facts));
        }

        @Override
        public Optional<Change> latestChange(SubjectRef subject) {
            return Optional.empty();
        }
    }
}
