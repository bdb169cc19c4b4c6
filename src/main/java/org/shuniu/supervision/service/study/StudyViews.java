package org.shuniu.supervision.service.study;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.basis.BasisTaker;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.domain.study.Study;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.domain.study.StudyNoteRepository;
import org.shuniu.supervision.domain.study.StudyPaper;
import org.shuniu.supervision.domain.study.StudyPapers;
import org.shuniu.supervision.domain.study.StudyStatus;
import org.springframework.stereotype.Component;

/** Builds what the page shows from what is kept. */
@Component
class StudyViews {
    private final StudyPolicy policy;
    private final StudyNoteRepository notes;
    private final StudyPapers papers;
    private final List<BasisTaker> takers;
    private final Visibility visibility;

    StudyViews(
            StudyPolicy policy,
            StudyNoteRepository notes,
            StudyPapers papers,
            List<BasisTaker> takers,
            Visibility visibility) {
        this.policy = policy;
        this.notes = notes;
        this.papers = papers;
        this.takers = List.copyOf(takers);
        this.visibility = visibility;
    }

    StudyView of(Study study, Actor actor) {
        var origin = study.origin();
        return new StudyView(
                study.id(),
                study.version(),
                study.status(),
                study.content(),
                about(study, actor),
                new StudyView.Signed(
                        origin.organName(), origin.drafterName(), study.reviewerName(), study.finishedOn()),
                said(study),
                papers.of(study.id()).stream().map(paper -> paper(paper, actor)).toList(),
                begin(study, actor),
                steps(study, actor));
    }

    private StudyView.About about(Study study, Actor actor) {
        var origin = study.origin();
        Long matter = origin.matterId();
        var subject = matter == null ? inspection(study).subject() : new MatterId(matter).subject();
        String link = matter == null ? inspection(study).link() : new MatterId(matter).link();
        return new StudyView.About(matter == null, origin.about(), visibility.canSee(actor, subject) ? link : null);
    }

    private static InspectionId inspection(Study study) {
        return new InspectionId(java.util.Objects.requireNonNull(study.origin().inspectionId()));
    }

    private List<StudyView.Said> said(Study study) {
        return notes.findByStudyIdOrderById(study.id()).stream()
                .map(note -> {
                    var by = note.by();
                    return new StudyView.Said(note.action(), note.words(), by.signature(), by.unitName(), by.at());
                })
                .toList();
    }

    private StudyView.Paper paper(StudyPaper paper, Actor actor) {
        boolean known = visibility.canSee(actor, paper.paper());
        return new StudyView.Paper(
                paper.paper().kind(),
                known ? paper.title() : null,
                known ? paper.link() : null,
                paper.byName(),
                paper.at());
    }

    private List<StudyView.Begin> begin(Study study, Actor actor) {
        return study.status() != StudyStatus.FINISHED
                ? List.of()
                : takers.stream()
                        .flatMap(taker -> taker.address(study.studyId().subject(), actor).stream()
                                .map(address -> new StudyView.Begin(taker.kind(), address)))
                        .toList();
    }

    private List<StudyView.Step> steps(Study study, Actor actor) {
        return StudyAction.openFrom(study.status()).stream()
                .map(action -> {
                    var reason = policy.refusal(actor, study, action).orElse(null);
                    return new StudyView.Step(action, action.noun(), reason == null, reason);
                })
                .toList();
    }
}
