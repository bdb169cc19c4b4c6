package org.shuniu.rules.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.FakeDirectory;
import org.shuniu.rules.DecideOverride;
import org.shuniu.rules.FactsFixture;
import org.shuniu.rules.OverrideCard;
import org.shuniu.rules.OverrideDecided;
import org.shuniu.rules.OverrideRequested;
import org.shuniu.rules.RequestOverride;
import org.shuniu.rules.RuleDesk;
import org.shuniu.rules.RuleDesk.Stage;
import org.shuniu.rules.RuleOverrides;
import org.shuniu.support.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** DOC-12: the exception path of R04, scenario 2. */
@RuleBaseTest
@RecordApplicationEvents
class OverrideServiceTests {
    private static final SubjectRef PAPER = new SubjectRef("DOCUMENT", 21);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 6);
    private static final long OFFICE = 1;
    private static final Actor CLERK = People.actor(501, "江帆", 51, "办公室", 5, "云江省水务厅", Role.DRAFTER);
    private static final Actor SECRETARY = People.actor(102, "陆文舟", 11, "文电处", OFFICE, "省政府办公厅", Role.SECRETARY);

    @Autowired
    RuleOverrides overrides;

    @Autowired
    OverrideQueries queries;

    @Autowired
    RuleDesk desk;

    @Autowired
    Grants grants;

    @Autowired
    FakeDirectory directory;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void theClerkKnowsThePaper() {
        grants.grant(PAPER, TODAY, List.of(Principals.person(CLERK.personId())));
    }

    @Test
    void scenario2ApprovalLiftsTheBlockButThePhraseIsStillNeeded() {
        FactsFixture notice = FactsFixture.notice().to(FactsFixture.ALL_CITIES);
        assertThat(rules(notice)).containsExactly("R04");
        OverrideCard asked = request("R04");
        assertThat(rules(notice)).containsExactly("R04");
        OverrideCard approved =
                overrides.decide(asked.id(), new DecideOverride(asked.version(), true, "同意"), SECRETARY);
        assertThat(approved.status()).isEqualTo("APPROVED");
        assertThat(approved.approver()).isEqualTo("陆文舟");
        assertThat(overrides.isLifted(PAPER, "R04")).isTrue();
        assertThat(rules(notice)).containsExactly("R05");
        assertThat(rules(notice.body("经省人民政府同意，现通知如下。"))).isEmpty();
        assertThat(queries.page(CLERK, 1).rows()).extracting(OverrideCard::rule).containsExactly("R04");
        assertThat(events.stream(OverrideDecided.class)).singleElement().satisfies(event -> {
            assertThat(event.audience()).containsExactly(CLERK.personId());
            assertThat(event.verb()).isEqualTo("rules.override.approved");
        });
    }

    @Test
    void tellsTheDecidersOfTheOrganAskedAndNobodyElse() {
        for (Actor actor : List.of(SECRETARY, secretaryOf(5), CLERK)) {
            directory.person(
                    actor.personId(),
                    actor.name(),
                    actor.unitId(),
                    actor.organId(),
                    actor.roles().toArray(Role[]::new));
        }
        request("R04");
        assertThat(events.stream(OverrideRequested.class))
                .singleElement()
                .extracting(OverrideRequested::audience)
                .isEqualTo(Set.of(SECRETARY.personId()));
    }

    @Test
    void aRefusedRequestLiftsNothingAndMayBeAskedAgain() {
        OverrideCard asked = request("R04");
        overrides.decide(asked.id(), new DecideOverride(asked.version(), false, "请改用函"), SECRETARY);
        assertThat(overrides.isLifted(PAPER, "R04")).isFalse();
        assertThat(request("R04").status()).isEqualTo("REQUESTED");
        assertThat(overrides.of(PAPER, CLERK)).hasSize(2);
    }

    @Test
    void rulesWithoutExceptionCannotBeLifted() {
        for (String rule : List.of("R01", "R03", "R05", "R23", "R42", "R99")) {
            assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> request(rule));
        }
        assertThat(events.stream(OverrideRequested.class)).isEmpty();
    }

    @Test
    void onlyTheOfficesLeadersDecideAndNeverTheirOwnRequest() {
        OverrideCard asked = request("R04");
        grants.grant(PAPER, TODAY, List.of(Principals.organ(OFFICE), Principals.organ(5)));
        var decision = new DecideOverride(asked.version(), true, "同意");
        for (Actor other : List.of(CLERK, People.drafter(), secretaryOf(5))) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> overrides.decide(asked.id(), decision, other));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> overrides.decide(asked.id(), decision, People.outsider()));
        assertThat(overrides.of(PAPER, SECRETARY)).singleElement().satisfies(card -> assertThat(card.decidable())
                .isTrue());
        assertThat(overrides.of(PAPER, CLERK)).singleElement().satisfies(card -> assertThat(card.decidable())
                .isFalse());
    }

    @Test
    void asksForReasonAndOpinionAndRefusesSecretsInThem() {
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> request("R04", " "));
        assertThatExceptionOfType(InvalidException.class).isThrownBy(() -> request("R04", "机密★10年"));
        OverrideCard asked = request("R04");
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(
                        () -> overrides.decide(asked.id(), new DecideOverride(asked.version(), true, ""), SECRETARY));
    }

    @Test
    void theSecondRequestAndTheSecondDecisionComeTooLate() {
        OverrideCard asked = request("R04");
        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> request("R04"));
        var decision = new DecideOverride(asked.version(), true, "同意");
        overrides.decide(asked.id(), decision, SECRETARY);
        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> overrides.decide(asked.id(), decision, SECRETARY));
    }

    @Test
    void nobodySeesOverridesOfPapersHeMayNotKnow() {
        request("R04");
        assertThat(queries.page(People.outsider(), 1).rows()).isEmpty();
        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> queries.page(People.systemAdmin(), 1));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> overrides.of(PAPER, People.outsider()));
    }

    private OverrideCard request(String rule) {
        return request(rule, "省政府已原则同意");
    }

    private OverrideCard request(String rule, String reason) {
        return overrides.request(new RequestOverride(PAPER, "关于水库除险加固的通知", rule, reason, OFFICE), CLERK);
    }

    private List<String> rules(FactsFixture facts) {
        return desk.check(PAPER, facts.facts(), Stage.SUBMISSION, TODAY).stream()
                .map(Finding::rule)
                .toList();
    }

    private static Actor secretaryOf(long organ) {
        return People.actor(502, "梁若谷", 51, "办公室", organ, "云江省水务厅", Role.SECRETARY);
    }
}
