package org.shuniu.supervision.service.study;

import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.basis.Basis;
import org.shuniu.kernel.basis.BasisSource;
import org.shuniu.kernel.basis.BasisTaken;
import org.shuniu.supervision.domain.study.Study;
import org.shuniu.supervision.domain.study.StudyPapers;
import org.shuniu.supervision.domain.study.StudyRepository;
import org.shuniu.supervision.domain.study.StudyStatus;
import org.shuniu.supervision.study.StudyId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finished reports as what papers begin from; keeps which did. */
@Component
class StudyAsBasis implements BasisSource {
    private final StudyRepository studies;
    private final StudyPapers papers;
    private final StudyBook book;
    private final Visibility visibility;

    StudyAsBasis(StudyRepository studies, StudyPapers papers, StudyBook book, Visibility visibility) {
        this.studies = studies;
        this.papers = papers;
        this.book = book;
        this.visibility = visibility;
    }

    @Override
    public String kind() {
        return StudyId.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Basis> basis(long id, Actor actor) {
        return visibility.canSee(actor, new StudyId(id).subject())
                ? studies.findById(id)
                        .filter(study -> study.status() == StudyStatus.FINISHED)
                        .map(StudyAsBasis::basis)
                : Optional.empty();
    }

    private static Basis basis(Study study) {
        var content = study.content();
        return new Basis(
                study.studyId().subject(),
                content.title(),
                study.studyId().link(),
                content.suggestions(),
                content.findings() + "\n" + content.suggestions());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(BasisTaken taken) {
        if (taken.basis().kind().equals(StudyId.KIND)) {
            papers.add(taken);
            studies.findById(taken.basis().id())
                    .ifPresent(study -> book.moved(
                            study, "TAKEN", taken.actor(), Set.of(study.origin().drafterId())));
        }
    }
}
