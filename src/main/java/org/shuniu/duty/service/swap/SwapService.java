package org.shuniu.duty.service.swap;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.swap.ShiftSwap;
import org.shuniu.duty.domain.swap.ShiftSwapRepository;
import org.shuniu.duty.domain.swap.SwapAction;
import org.shuniu.duty.domain.swap.SwapStatus;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.OneByOne;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 换班 and 替班 on a published roster (B-4.3): asked, agreed, consented to; the roster changes only then. */
@Service
@Transactional
public class SwapService {
    private final ShiftSwapRepository swaps;
    private final DutyRooms rooms;
    private final SwapAccess access;
    private final SwapRules rules;
    private final SwapBook book;
    private final OneByOne turns;

    SwapService(
            ShiftSwapRepository swaps,
            DutyRooms rooms,
            SwapAccess access,
            SwapRules rules,
            SwapBook book,
            OneByOne turns) {
        this.swaps = swaps;
        this.rooms = rooms;
        this.access = access;
        this.rules = rules;
        this.book = book;
        this.turns = turns;
    }

    public ShiftSwapId ask(AskSwap command, Actor actor) {
        var shift = access.shift(command.shiftId(), actor);
        access.requireAsker(actor, shift, command.askerId());
        book.requireUnmarked(command.reason(), actor);
        var roster = access.roster(shift, actor);
        long askerId = Objects.requireNonNullElse(command.askerId(), actor.personId());
        if (swaps.existsByShiftIdAndAskerIdAndStatusIn(
                shift.id(), askerId, List.of(SwapStatus.ASKED, SwapStatus.AGREED))) {
            throw new InvalidException(new Refusal("swap.refused.open").at("shiftId"));
        }
        var asker = officer(shift, askerId);
        var partner = partner(shift, command.partnerId());
        var counter = counter(command, shift, asker, partner, actor);
        rules.requireSound(roster, shift, counter, asker, partner);
        var swap = swaps.save(new ShiftSwap(shift, counter, asker, partner)
                .ask(command.reason().strip(), actor.signature(), book.now()));
        book.told(swap, roster, "ASK", actor, Set.of(partner.personId(), askerId));
        return swap.swapId();
    }

    private static Officer officer(Shift shift, long personId) {
        return shift.officers().stream()
                .filter(officer -> officer.personId() == personId)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("swap.refused.notOwnShift").at("askerId")));
    }

    /** An officer of the room who does not sit in this shift. */
    private Officer partner(Shift shift, long personId) {
        return rooms.room(new DutyRoomId(shift.roomId())).members(Seat.OFFICER).stream()
                .filter(member -> member.personId() == personId && !shift.isManned(personId))
                .findFirst()
                .map(SwapService::officer)
                .orElseThrow(() -> new InvalidException(new Refusal("swap.partner.unknown").at("partnerId")));
    }

    private static Officer officer(Member member) {
        return new Officer(member.personId(), member.personName(), Post.SECOND);
    }

    /** The partner's own later shift of the same roster. */
    private @Nullable Shift counter(AskSwap command, Shift shift, Officer asker, Officer partner, Actor actor) {
        if (command.counterShiftId() == null) {
            return null;
        }
        var counter = access.shift(command.counterShiftId(), actor);
        boolean fits = counter.rosterId() == shift.rosterId()
                && counter.isManned(partner.personId())
                && !counter.isManned(asker.personId())
                && !SwapSituation.hasBegun(counter, book.now());
        if (!fits) {
            throw new InvalidException(new Refusal("swap.counter.unfit").at("counterShiftId"));
        }
        return counter;
    }

    public void agree(ShiftSwapId id, SaySwap command, Actor actor) {
        var now = access.opened(id, SwapAction.AGREE, command.version(), actor);
        now.swap().agree(book.now());
        var told = now.openLeaders();
        told.add(now.swap().askerId());
        book.told(now.swap(), now.roster(), "AGREE", actor, told);
    }

    public void decline(ShiftSwapId id, SaySwap command, Actor actor) {
        var now = access.opened(id, SwapAction.DECLINE, command.version(), actor);
        book.requireUnmarked(command.kept(), actor);
        now.swap().decline(command.kept(), book.now());
        book.told(now.swap(), now.roster(), "DECLINE", actor, Set.of(now.swap().askerId()));
    }

    /** A leader in charge consents: once each shift has such a consent, the roster shows the other name. */
    public SwapStatus consent(ShiftSwapId id, SaySwap command, Actor actor) {
        var now = access.opened(id, SwapAction.CONSENT, command.version(), actor);
        turns.alone(now.roster().organId());
        var swap = now.swap();
        var asker = officer(now.shift(), swap.askerId());
        var partner = new Officer(swap.partnerId(), swap.partnerName(), Post.SECOND);
        rules.requireSound(now.roster(), now.shift(), now.counter(), asker, partner);
        var signer = sign(now, actor);
        if (now.open().isEmpty()) {
            swap.complete(signer.signature(), book.now());
            change(now, asker, partner, signer);
        } else {
            var told = now.openLeaders();
            told.addAll(Set.of(swap.askerId(), swap.partnerId()));
            book.told(swap, now.roster(), "CONSENT_PART", signer, told);
        }
        return swap.status();
    }

    /** For each shift that this person leads, or in whose leader's name he or she acts. */
    private Actor sign(SwapSituation now, Actor actor) {
        var signer = actor;
        for (var shift : now.openFor(actor)) {
            signer = book.inChargeOf(shift, actor);
            now.swap().consent(shift, signer.signature(), book.now());
        }
        return signer;
    }

    private void change(SwapSituation now, Officer asker, Officer partner, Actor actor) {
        now.shift().substitute(asker.personId(), partner.personId(), partner.personName());
        var counter = now.counter();
        if (counter != null) {
            counter.substitute(partner.personId(), asker.personId(), asker.personName());
        }
        book.swapped(now, actor);
    }

    public void refuse(ShiftSwapId id, SaySwap command, Actor actor) {
        var now = access.opened(id, SwapAction.REFUSE, command.version(), actor);
        book.requireUnmarked(command.kept(), actor);
        var swap = now.swap();
        var signer = now.openFor(actor).stream()
                .findFirst()
                .map(shift -> book.inChargeOf(shift, actor))
                .orElse(actor);
        swap.refuse(signer.signature(), command.kept(), book.now());
        book.told(swap, now.roster(), "REFUSE", signer, Set.of(swap.askerId(), swap.partnerId()));
    }

    public void withdraw(ShiftSwapId id, SaySwap command, Actor actor) {
        var now = access.opened(id, SwapAction.WITHDRAW, command.version(), actor);
        now.swap().withdraw(book.now());
        book.told(now.swap(), now.roster(), "WITHDRAW", actor, Set.of(now.swap().partnerId()));
    }
}
