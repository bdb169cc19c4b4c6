package org.shuniu.supervision.service.study;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.domain.study.Study;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.domain.study.StudyOrigin;
import org.shuniu.supervision.domain.study.StudyRepository;
import org.shuniu.supervision.study.StudyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A research report from its draft until a second person finds it good (SUP-04). */
@Service
@Transactional
public class StudyService {
    private final StudyRepository studies;
    private final StudyAccess access;
    private final StudySubjects subjects;
    private final StudyBook book;
    private final SecrecyGuard secrecy;
    private final OfficeTime time;

    StudyService(
            StudyRepository studies,
            StudyAccess access,
            StudySubjects subjects,
            StudyBook book,
            SecrecyGuard secrecy,
            OfficeTime time) {
        this.studies = studies;
        this.access = access;
        this.subjects = subjects;
        this.book = book;
        this.secrecy = secrecy;
        this.time = time;
    }

    public StudyId draft(DraftStudy command, Actor actor) {
        var about = subjects.of(command.matterId(), command.inspectionId(), actor);
        access.requireWriter(actor, about.organId());
        check(command, actor);
        var origin = new StudyOrigin(
                actor.personId(),
                actor.name(),
                about.organId(),
                about.organName(),
                about.governmentId(),
                time.now(),
                time.today(),
                about.matterId(),
                about.inspectionId(),
                about.title());
        var study = studies.save(new Study(origin, command.content()));
        book.ofOffice(study);
        book.index(study);
        book.moved(study, "DRAFT", actor, Set.of());
        return study.studyId();
    }

    public void edit(StudyId id, DraftStudy command, Actor actor) {
        var study = access.opened(id, StudyAction.EDIT, command.version(), actor);
        check(command, actor);
        study.edit(command.content(), book.by(actor));
        book.index(study);
        book.moved(study, StudyAction.EDIT.name(), actor, Set.of());
    }

    private void check(DraftStudy command, Actor actor) {
        var content = command.content();
        if (content.from().isAfter(content.to())) {
            throw new InvalidException(new Refusal("supervision.study.to.before").at("to"));
        }
        secrecy.requireUnmarked("title", content.title(), actor);
        secrecy.requireUnmarked("places", content.places(), actor);
        secrecy.requireUnmarked("findings", content.findings(), actor);
        secrecy.requireUnmarked("suggestions", content.suggestions(), actor);
    }

    /** Takes one of the steps that need no more than words. */
    public void take(StudyId id, StudyAction action, MoveStudy command, Actor actor) {
        var study = access.opened(id, action, command.version(), actor);
        secrecy.requireUnmarked("opinion", command.opinion(), actor);
        var by = book.by(actor);
        Set<Long> told =
                switch (action) {
                    case SUBMIT -> {
                        study.submit(by);
                        yield book.heads(study);
                    }
                    case APPROVE -> {
                        study.approve(by, time.today());
                        book.ofLeaders(study);
                        yield book.leaders(study);
                    }
                    case SEND_BACK -> {
                        requireWords(command.opinion());
                        study.sendBack(by);
                        yield Set.of(study.origin().drafterId());
                    }
                    case DISCARD -> {
                        study.discard(by);
                        yield Set.of(study.origin().drafterId());
                    }
                    case EDIT -> throw new IllegalArgumentException(action.name());
                };
        book.said(study, action, command.opinion(), by);
        book.moved(study, action.name(), actor, told);
    }

    private static void requireWords(@Nullable String words) {
        if (words == null || words.isBlank()) {
            throw new InvalidException(new Refusal("supervision.study.opinion.required").at("opinion"));
        }
    }
}
