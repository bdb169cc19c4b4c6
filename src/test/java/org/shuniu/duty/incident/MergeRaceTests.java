package org.shuniu.duty.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.service.incident.handling.MergeIncidents;
import org.shuniu.duty.service.incident.handling.MergeService;
import org.shuniu.duty.service.incident.life.ClosingService;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.life.SayIncident;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers merge the same two reports at once, each into the one that lies before him (DUTY-19). */
@SupervisionOffice
class MergeRaceTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private RegistrationService registration;

    @Autowired
    private MergeService merges;

    @Autowired
    private ClosingService closing;

    @Autowired
    private IncidentRepository incidents;

    @Autowired
    private PlatformTransactionManager transactions;

    private IncidentId heard(String what) {
        // @formatter:off
        return registration.register(new RegisterIncident(what, "云江经开区", "群众来电", null, null, false, null, null, null,
                null, null, null, null, false, null, null, null, null, null), office.person("qinlang"));
        // @formatter:on
    }

    private String merged(IncidentId main, IncidentId other, String account) {
        try {
            merges.merge(main, new MergeIncidents(other.value(), "同一事件"), office.person(account));
            return "merged";
        } catch (ConflictException refused) {
            return refused.refusal().key();
        }
    }

    @Test
    void mergesOneIntoTheOtherAndNotBothIntoEachOther() throws Exception {
        var one = heard("仓库冒烟");
        var two = heard("仓库起火");
        var second = new AtomicReference<CompletableFuture<String>>();
        new TransactionTemplate(transactions).executeWithoutResult(running -> {
            assertThat(merged(one, two, "qinlang")).isEqualTo("merged");
            incidents.flush();
            second.set(CompletableFuture.supplyAsync(() -> merged(two, one, "fangzhou")));
            assertThatThrownBy(() -> second.get().get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        });
        assertThat(second.get().get(20, TimeUnit.SECONDS)).isEqualTo("incident.refused.merged");
        var main = incidents.findById(one.value()).orElseThrow();
        assertThat(main.isMerged()).isFalse();
        closing.close(one, new SayIncident("演练", main.version()), office.person("heyunqi"));
    }
}
