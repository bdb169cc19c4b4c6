package org.shuniu.duty.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.duty.domain.swap.SwapStatus;
import org.shuniu.duty.service.swap.read.SwapView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.kernel.web.TodoSource.Box;
import org.springframework.beans.factory.annotation.Autowired;

/** An exchange needs the consent of the leader in charge of each of its shifts (B-4.3). */
class SwapConsentTests extends PublishedOctober {
    @Autowired
    private List<TodoSource> todos;

    private Exchange agreed(boolean otherLeader) {
        var exchange = exchange(otherLeader);
        swaps.agree(exchange.id(), say(exchange.id()), exchange.partner());
        entities.flush();
        return exchange;
    }

    private void consent(Exchange exchange, Actor leader) {
        swaps.consent(exchange.id(), say(exchange.id()), leader);
        entities.flush();
    }

    private boolean isAsked(Exchange exchange, Actor actor) {
        return todos.stream()
                .flatMap(source -> source.page(Box.TODO, "", actor, 1).rows().stream())
                .anyMatch(todo -> todo.link().equals(exchange.id().link()));
    }

    private void delegate(Actor from, Actor to) {
        jdbc.sql("""
                        insert into mandate (principal_id, delegate_id, scope, valid_from, valid_to, reason, created_at, created_by)
                        values (?, ?, 'ALL', date '2026-09-20', date '2026-10-20', '出访', now(), ?)""").params(from.personId(), to.personId(), from.personId()).update();
    }

    @Test
    void changesBothShiftsOnlyAfterBothLeadersConsented() {
        var exchange = agreed(true);
        var second = leader(exchange.counter());
        assertThat(isAsked(exchange, leader())).isTrue();
        assertThat(isAsked(exchange, second)).isTrue();
        consent(exchange, leader());
        entities.clear();
        assertThat(beginning(1, 8).isManned(exchange.asker().personId())).isTrue();
        var half = swapViews.view(exchange.id(), second);
        assertThat(half.status()).isEqualTo(SwapStatus.AGREED);
        assertThat(half.consents()).extracting(SwapView.ConsentLine::by).containsExactly(leader().name(), null);
        assertThat(isAsked(exchange, leader())).isFalse();
        consent(exchange, second);
        entities.clear();
        assertThat(beginning(1, 8).isManned(exchange.partner().personId())).isTrue();
        assertThat(shifts.findById(exchange.counter().id())
                        .orElseThrow()
                        .isManned(exchange.asker().personId()))
                .isTrue();
        assertThat(view().swaps())
                .extracting(line -> line.consentedBy())
                .containsExactlyInAnyOrder(leader().name(), second.name());
    }

    @Test
    void letsOneLeaderOfBothShiftsConsentOnce() {
        var exchange = agreed(false);
        consent(exchange, leader());
        assertThat(swapViews.view(exchange.id(), leader()).status()).isEqualTo(SwapStatus.DONE);
        assertThat(view().swaps()).hasSize(2);
    }

    @Test
    void tellsALeaderWhoConsentedThatTheOtherOneIsStillAsked() {
        var exchange = agreed(true);
        consent(exchange, leader());
        var refused = catchThrowableOfType(
                RefusedException.class, () -> swaps.consent(exchange.id(), say(exchange.id()), leader()));
        assertThat(refused.refusal().key()).isEqualTo("swap.refused.consented");
    }

    @Test
    void endsWhenEitherLeaderRefuses() {
        var exchange = agreed(true);
        consent(exchange, leader());
        swaps.refuse(exchange.id(), say(exchange.id()), leader(exchange.counter()));
        entities.flush();
        assertThat(swapViews.view(exchange.id(), leader()).status()).isEqualTo(SwapStatus.REFUSED);
        assertThat(beginning(1, 8).isManned(exchange.asker().personId())).isTrue();
    }

    @Test
    void asksAnewWhoeverTookChargeOfAShiftMeanwhile() {
        var exchange = agreed(true);
        consent(exchange, leader());
        var second = leader(exchange.counter());
        beginning(1, 8).lead(second.personId(), second.name());
        entities.flush();
        assertThat(swapViews.view(exchange.id(), second).consents())
                .extracting(SwapView.ConsentLine::by)
                .containsExactly(null, null);
        consent(exchange, second);
        assertThat(swapViews.view(exchange.id(), second).status()).isEqualTo(SwapStatus.DONE);
    }

    @Test
    void takesTheConsentOfADelegateInTheLeadersName() {
        var exchange = agreed(true);
        delegate(leader(), office.person("heyunqi"));
        var delegate = office.person("heyunqi");
        assertThat(isAsked(exchange, delegate)).isTrue();
        consent(exchange, delegate);
        assertThat(swapViews.view(exchange.id(), delegate).consents().get(0).by())
                .isEqualTo("贺云起（代" + leader().name() + "）");
        assertThatThrownBy(() -> consent(exchange, delegate)).isInstanceOf(RefusedException.class);
    }

    @Test
    void letsNoDelegateConsentToASwapOfHisOwn() {
        var exchange = agreed(true);
        delegate(leader(), exchange.partner());
        var delegate = actor(exchange.partner().personId());
        var refused = catchThrowableOfType(
                RefusedException.class, () -> swaps.consent(exchange.id(), say(exchange.id()), delegate));
        assertThat(refused.refusal().key()).isEqualTo("swap.refused.ownSwap");
    }
}
