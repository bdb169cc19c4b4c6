package org.shuniu.duty.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.swap.SwapStatus;
import org.shuniu.duty.service.swap.AskSwap;
import org.shuniu.duty.service.swap.SaySwap;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;

/** Swaps on the published roster of October 2026 (scenario 3 of the duty domain; B-4.3). */
class SwapLifeTests extends PublishedOctober {
    /** Scenario 3, second half: agreed and consented to on the 28th; both names and the story are shown. */
    @Test
    void scenario3ShowsBothNamesAfterConsent() {
        var before = main(first);
        var id = asked();
        var after = partner(id);
        swaps.agree(id, say(id), after);
        entities.flush();
        assertThat(main(first).personId()).isEqualTo(before.personId());
        swaps.consent(id, say(id), leader());
        entities.flush();
        entities.clear();
        assertThat(beginning(1, 8).main().map(Officer::personName)).contains(after.name());
        var shown = view();
        assertThat(shown.swaps()).singleElement().satisfies(line -> {
            assertThat(line.before()).isEqualTo(before.name());
            assertThat(line.after()).isEqualTo(after.name());
            assertThat(line.consentedBy()).isEqualTo(leader().name());
        });
        assertThat(shown.weeks().stream()
                        .flatMap(List::stream)
                        .flatMap(day -> day.shifts().stream())
                        .flatMap(shift -> shift.officers().stream())
                        .filter(officer -> officer.instead() != null))
                .singleElement()
                .satisfies(officer -> assertThat(officer.instead()).isEqualTo(before.name()));
        assertThat(shown.story().get(0).words()).contains(before.name() + " → " + after.name());
    }

    /** Scenario 3, first half: at 09:30 the shift of 08:00 has begun. */
    @Test
    void scenario3RefusesASwapAfterTheShiftHasBegun() {
        clock.moveTo(at(10, 1, 9, 30));
        var refused = catchThrowableOfType(
                RefusedException.class, () -> swaps.ask(ask(colleagues().get(0), null), main(first)));
        assertThat(refused.refusal().key()).isEqualTo("swap.refused.begun");
    }

    @Test
    void refusesConsentWhenOneOfTheTwoSitsElsewhereByNow() {
        var exchange = exchange(false);
        var third = colleagues().stream()
                .filter(person -> !exchange.counter().isManned(person.personId())
                        && person.personId() != exchange.partner().personId())
                .findFirst()
                .orElseThrow();
        var stale = say(exchange.id());
        exchange.counter().substitute(exchange.partner().personId(), third.personId(), third.name());
        entities.flush();
        assertThatThrownBy(() -> swaps.agree(exchange.id(), stale, exchange.partner()))
                .isInstanceOf(ConflictException.class)
                .hasMessage("swap.refused.moved");
        exchange.counter()
                .substitute(
                        third.personId(),
                        exchange.partner().personId(),
                        exchange.partner().name());
        entities.flush();
        swaps.agree(exchange.id(), say(exchange.id()), exchange.partner());
        first.substitute(exchange.asker().personId(), third.personId(), third.name());
        entities.flush();
        assertThatThrownBy(() -> swaps.consent(exchange.id(), say(exchange.id()), leader()))
                .isInstanceOf(ConflictException.class)
                .hasMessage("swap.refused.moved");
    }

    @Test
    void refusesConsentThatComesTooLate() {
        var id = asked();
        swaps.agree(id, say(id), partner(id));
        entities.flush();
        clock.moveTo(at(10, 1, 8, 0));
        assertThatThrownBy(() -> swaps.consent(id, say(id), leader())).isInstanceOf(RefusedException.class);
    }

    @Test
    void isAnsweredByThePartnerAndDecidedByTheLeaderOfTheShift() {
        var id = asked();
        assertThatThrownBy(() -> swaps.agree(id, say(id), main(first))).isInstanceOf(RefusedException.class);
        swaps.agree(id, say(id), partner(id));
        entities.flush();
        assertThatThrownBy(() -> swaps.consent(id, say(id), office.person("heyunqi")))
                .isInstanceOf(RefusedException.class);
        swaps.refuse(id, new SaySwap("人手紧张", say(id).version()), leader());
        entities.flush();
        assertThat(swapViews.view(id, leader()).status()).isEqualTo(SwapStatus.REFUSED);
        assertThat(view().swaps()).isEmpty();
    }

    @Test
    void refusesWhoSitsInTheShiftBeforeOrAfter() {
        var tired = main(beginning(1, 20));
        var refused = catchThrowableOfType(InvalidException.class, () -> swaps.ask(ask(tired, null), main(first)));
        assertThat(refused.problems()).extracting(Refusal::key).contains("roster.problem.REST");
        assertThat(refused.problems()).extracting(Refusal::field).containsOnly("partnerId");
    }

    @Test
    void letsTheDirectorAskForAnOfficerButNobodyElse() {
        var command = new AskSwap(
                first.id(), main(first).personId(), colleagues().get(0).personId(), null, "急病");
        assertThatThrownBy(() -> swaps.ask(command, colleagues().get(1))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> swaps.ask(
                        new AskSwap(first.id(), -5L, colleagues().get(0).personId(), null, "急病"),
                        office.person("heyunqi")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isShownByTheDemoOfficeDoneAndOpen() {
        assertThat(swapViews.swaps(true, office.person("heyunqi")))
                .extracting(row -> row.status())
                .contains(SwapStatus.DONE, SwapStatus.ASKED);
    }
}
