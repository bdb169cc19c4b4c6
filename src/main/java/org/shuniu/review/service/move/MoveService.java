package org.shuniu.review.service.move;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.domain.Place;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.ReviewedSubjects;
import org.shuniu.review.service.Words;
import org.shuniu.review.service.WorkItemService;
import org.shuniu.review.service.move.ReturnMove.Back;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The generic moves as pages and API make them: the same for every subject. */
@Service
@Transactional
public class MoveService {
    private final Moves moves;
    private final WorkItemService items;
    private final ReviewedSubjects subjects;
    private final CaseDesk desk;

    MoveService(Moves moves, WorkItemService items, ReviewedSubjects subjects, CaseDesk desk) {
        this.moves = moves;
        this.items = items;
        this.subjects = subjects;
        this.desk = desk;
    }

    /** A move on an own item; moves on the whole case are passed on to its subject. */
    public void onItem(long itemId, Move move, MoveForm form, Actor actor) {
        WorkItemView item = items.visible(itemId, actor);
        SubjectRef subject = item.subject();
        switch (move) {
            case AGREE, DISAGREE -> complete(item, move, form, actor);
            case RETURN -> moves.sendBack().sendBack(subject, itemId, back(form), actor);
            case TRANSFER -> moves.transfer().transfer(subject, itemId, handOver(form), actor);
            case DELEGATE -> moves.transfer().delegate(subject, itemId, handOver(form), actor);
            case ADD_SIGNER -> moves.signers().add(subject, itemId, place(form), handOver(form), actor);
            case REMOVE_SIGNER, RECALL, REASSIGN, TERMINATE, RECORD, URGE, CIRCULATE -> {
                hold(subject, itemId, move, form, actor);
                make(subject, move, form, actor);
            }
        }
    }

    /** A move on the case of a subject this person may know of. */
    public void onCase(SubjectRef named, Move move, MoveForm form, Actor actor) {
        SubjectRef subject = items.visible(named, actor);
        hold(subject, null, move, form, actor);
        make(subject, move, form, actor);
    }

    /** 催办 and 传阅 change nothing that somebody else could have changed meanwhile. */
    private void hold(SubjectRef subject, @Nullable Long itemId, Move move, MoveForm form, Actor actor) {
        if (form.version() != null && move != Move.URGE && move != Move.CIRCULATE) {
            desk.hold(subject, itemId, form.version(), actor);
        }
    }

    /** 代录 with the scan of the sheet in the same form. */
    public void record(SubjectRef named, MoveForm form, RecordMove.@Nullable Scan scan, Actor actor) {
        var subject = items.visible(named, actor);
        hold(subject, null, Move.RECORD, form, actor);
        name(subject, form, actor);
        moves.record().record(subject, paper(form), scan, actor);
    }

    /** A scan that comes before the entry that names it. */
    public StoredFile keepScan(SubjectRef named, RecordMove.Scan scan, Actor actor) {
        return moves.record().keep(items.visible(named, actor), scan, actor);
    }

    private void make(SubjectRef subject, Move move, MoveForm form, Actor actor) {
        switch (move) {
            case RECALL -> moves.recall().recall(subject, form.words(), actor);
            case TERMINATE -> moves.terminate().terminate(subject, form.words(), actor);
            case URGE -> moves.urge().urge(subject, form.words(), actor);
            case CIRCULATE -> moves.circulate().circulate(subject, form.readers(), form.words(), actor);
            case REMOVE_SIGNER -> moves.signers().remove(subject, given(form.itemId(), "itemId"), form.words(), actor);
            case REASSIGN ->
                moves.reassign()
                        .reassign(
                                subject,
                                given(form.fromPersonId(), "fromPersonId"),
                                given(form.personId(), "personId"),
                                form.words(),
                                actor);
            case RECORD -> {
                name(subject, form, actor);
                moves.record().record(subject, paper(form), actor);
            }
            case AGREE, DISAGREE, RETURN, TRANSFER, DELEGATE, ADD_SIGNER ->
                throw new RefusedException(new Refusal("review.refused.notYours"));
        }
    }

    private void complete(WorkItemView item, Move move, MoveForm form, Actor actor) {
        boolean ownForm = subjects.kind(item.subject(), item.step().kind()).ownForm();
        if (ownForm) {
            throw new RefusedException(
                    new Refusal("review.refused.ownForm", Words.step(item.step().kind())));
        }
        name(item.subject(), form, actor);
        var verdict = new CompleteMove.Verdict(item.id(), move, form.words(), form.drawn());
        moves.complete().complete(item.subject(), verdict, actor);
    }

    private void name(SubjectRef subject, MoveForm form, Actor actor) {
        if (form.next() != null && !form.next().isEmpty()) {
            moves.next().name(subject, form.next(), actor);
        }
    }

    private static Back back(MoveForm form) {
        if (form.toPosition() == null) {
            throw new InvalidException(new Refusal("review.return.notEarlier").at("toPosition"));
        }
        ReturnMode mode = Objects.requireNonNullElse(form.mode(), ReturnMode.STEP_BY_STEP);
        return new Back(form.toPosition(), mode, form.words(), form.drawn());
    }

    private static HandOver handOver(MoveForm form) {
        return new HandOver(given(form.personId(), "personId"), form.words(), form.drawn());
    }

    private static Place place(MoveForm form) {
        return Objects.requireNonNullElse(form.place(), Place.ALONGSIDE);
    }

    private static RecordMove.OnPaper paper(MoveForm form) {
        if (form.decision() == null) {
            throw new InvalidException(new Refusal("review.move.required").at("decision"));
        }
        if (form.signedOn() == null) {
            throw new InvalidException(new Refusal("review.signedOn.required").at("signedOn"));
        }
        return new RecordMove.OnPaper(
                given(form.fromPersonId(), "fromPersonId"),
                form.decision(),
                form.words(),
                form.signedOn(),
                form.scanFileId());
    }

    private static long given(@Nullable Long id, String field) {
        if (id == null || id <= 0) {
            throw new InvalidException(List.of(new Refusal("review.person.required").at(field)));
        }
        return id;
    }
}
