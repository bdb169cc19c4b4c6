package org.shuniu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.Place;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.move.HandOver;
import org.shuniu.review.service.move.RecordMove.OnPaper;
import org.shuniu.review.service.move.ReturnMove.Back;

/** One cell of the matrix: somebody in some situation makes one move in a step of one mode. */
record Cell(Row row, Situation situation, Mode mode) {

    /** Who acts, and what has happened before. */
    enum Situation {
        FIRST("first handler, nobody has acted", o -> o, (o, m) -> o.a),
        MIDDLE("second handler, the first has acted (任一: nobody)", Cell::firstActed, (o, m) -> o.b),
        LAST("last handler, the others have acted (任一: nobody)", Cell::twoActed, (o, m) -> o.c),
        EARLY("last handler, nobody has acted", o -> o, (o, m) -> o.c),
        ACTED("first handler, has acted", o -> acted(o, o.a), (o, m) -> o.a),
        SENDER("sender of the step, nobody has acted", o -> o, (o, m) -> o.checker),
        LATE_SENDER("sender of the step, the first handler has acted", o -> acted(o, o.a), (o, m) -> o.checker),
        STARTER("author of the draft", o -> o, (o, m) -> o.drafter),
        STAND_IN("stands in today for the first handler", Cell::standIn, (o, m) -> o.standIn),
        STRANGER("has no part in the case", o -> o, (o, m) -> o.stranger),
        MANAGER("process manager", o -> o, (o, m) -> o.manager),
        CLERK("recording clerk", o -> o, (o, m) -> o.clerk),
        AT_DRAFT("author, the case was returned to the draft", Cell::atDraft, (o, m) -> o.drafter),
        ENDED("first handler, the case was terminated", Cell::ended, (o, m) -> o.a);

        final String words;
        final UnaryOperator<PaperOffice> before;
        final BiFunction<PaperOffice, Mode, Actor> actor;

        Situation(String words, UnaryOperator<PaperOffice> before, BiFunction<PaperOffice, Mode, Actor> actor) {
            this.words = words;
            this.before = before;
            this.actor = actor;
        }
    }

    /** A move as it is tried. */
    enum Row {
        AGREE(Move.AGREE, (o, p) -> o.complete(p, Move.AGREE)),
        DISAGREE(Move.DISAGREE, (o, p) -> o.complete(p, Move.DISAGREE)),
        RETURN(Move.RETURN, (o, p) -> o.moves
                .sendBack()
                .sendBack(PaperOffice.PAPER, null, new Back(1, ReturnMode.STEP_BY_STEP, "why", o.version(p)), p)),
        RECALL(Move.RECALL, (o, p) -> o.moves.recall().recall(PaperOffice.PAPER, "", p)),
        TRANSFER(Move.TRANSFER, (o, p) -> o.moves.transfer().transfer(PaperOffice.PAPER, own(o, p), toX(o, p), p)),
        ADD_BEFORE(Move.ADD_SIGNER, (o, p) -> add(o, p, Place.BEFORE)),
        ADD_AFTER(Move.ADD_SIGNER, (o, p) -> add(o, p, Place.AFTER)),
        ADD_ALONGSIDE(Move.ADD_SIGNER, (o, p) -> add(o, p, Place.ALONGSIDE)),
        REMOVE_SIGNER(Move.REMOVE_SIGNER, (o, p) -> o.moves.signers().remove(PaperOffice.PAPER, lastPending(o), "", p)),
        DELEGATE(Move.DELEGATE, (o, p) -> o.moves.transfer().delegate(PaperOffice.PAPER, own(o, p), toX(o, p), p)),
        REASSIGN(Move.REASSIGN, (o, p) -> o.moves
                .reassign()
                .reassign(PaperOffice.PAPER, firstOpen(o).personId(), 31, "away", p)),
        TERMINATE(Move.TERMINATE, (o, p) -> o.moves.terminate().terminate(PaperOffice.PAPER, "over", p)),
        RECORD(Move.RECORD, (o, p) -> o.moves
                .record()
                .record(
                        PaperOffice.PAPER,
                        new OnPaper(firstOpen(o).personId(), Move.AGREE, "", LocalDate.parse("2026-11-23"), 5L),
                        p)),
        URGE(Move.URGE, (o, p) -> o.moves.urge().urge(PaperOffice.PAPER, "", p)),
        CIRCULATE(Move.CIRCULATE, (o, p) -> o.moves.circulate().circulate(PaperOffice.PAPER, List.of(31L), "", p));

        final Move move;
        final Try attempt;

        Row(Move move, Try attempt) {
            this.move = move;
            this.attempt = attempt;
        }
    }

    interface Try {
        void make(PaperOffice office, Actor actor);
    }

    /** What the cell did, and whether the button had promised it. */
    record Outcome(String words, boolean allowed, boolean offered, int written, PaperOffice office) {}

    Outcome play() {
        PaperOffice office = situation.before.apply(new PaperOffice(mode).atWork());
        Actor actor = situation.actor.apply(office, mode);
        boolean offered = office.policy.refusal(row.move, office.paper(), actor).isEmpty();
        int before = office.written();
        try {
            row.attempt.make(office, actor);
            return new Outcome(effect(office), true, offered, office.written() - before, office);
        } catch (RefusedException e) {
            return new Outcome("403 " + last(e.refusal().key()), false, offered, office.written() - before, office);
        } catch (ConflictException e) {
            return new Outcome("409 " + last(e.refusal().key()), false, offered, office.written() - before, office);
        }
    }

    /** Every item of the step and its status, then where the case lies now. */
    private static String effect(PaperOffice office) {
        String items = office.items("WORK").stream()
                .map(item -> item.signer().personName() + " "
                        + item.status().name().toLowerCase() + (item.delegateId() == null ? "" : " (by X)"))
                .collect(Collectors.joining(", "));
        String where = office.paper().openStep().map(CaseStep::kind).orElseGet(() -> office.paper()
                .status()
                .name());
        return items + " → " + where;
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static PaperOffice acted(PaperOffice office, Actor... actors) {
        Stream.of(actors).forEach(office::agree);
        return office;
    }

    private static PaperOffice firstActed(PaperOffice office) {
        return office.any() ? office : acted(office, office.a);
    }

    private static PaperOffice twoActed(PaperOffice office) {
        return office.any() ? office : acted(office, office.a, office.b);
    }

    private static PaperOffice standIn(PaperOffice office) {
        LocalDate today = LocalDate.now(office.clock);
        office.directory.delegate(office.a, office.standIn, today, today);
        return office;
    }

    private static PaperOffice atDraft(PaperOffice office) {
        var back = new Back(0, ReturnMode.STEP_BY_STEP, "why", office.version(office.a));
        office.moves.sendBack().sendBack(PaperOffice.PAPER, null, back, office.a);
        return office;
    }

    private static PaperOffice ended(PaperOffice office) {
        office.moves.terminate().terminate(PaperOffice.PAPER, "over", office.drafter);
        return office;
    }

    private static long own(PaperOffice office, Actor actor) {
        long own = office.item(actor);
        return own == 0 ? office.items("WORK").get(0).id() : own;
    }

    private static HandOver toX(PaperOffice office, Actor actor) {
        return new HandOver(31, "", office.version(actor));
    }

    private static void add(PaperOffice office, Actor actor, Place place) {
        office.moves.signers().add(PaperOffice.PAPER, own(office, actor), place, toX(office, actor), actor);
    }

    private static WorkItem firstOpen(PaperOffice office) {
        return office.paper().openItems().stream().findFirst().orElseGet(() -> office.items("WORK")
                .get(0));
    }

    private static long lastPending(PaperOffice office) {
        return office.paper().items().stream()
                .filter(WorkItem::isPending)
                .reduce((first, last) -> last)
                .map(WorkItem::id)
                .orElse(0L);
    }
}
