package org.shuniu.document.service.read;

import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.occasion.Occasion;
import org.shuniu.document.domain.occasion.OccasionRepository;
import org.shuniu.document.service.view.OccasionView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.basis.Bases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business of another module that a paper answers. */
@Service
@Transactional(readOnly = true)
public class OccasionQueries {
    private final Visibility visibility;
    private final OccasionRepository occasions;
    private final Bases bases;

    public OccasionQueries(Visibility visibility, OccasionRepository occasions, Bases bases) {
        this.visibility = visibility;
        this.occasions = occasions;
        this.bases = bases;
    }

    public Optional<OccasionView> of(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return occasions.findById(id.value()).map(occasion -> view(occasion, actor));
    }

    /** Of a basis only those read the title who may know of it; what a letter answers is told in the letter. */
    private OccasionView view(Occasion occasion, Actor actor) {
        boolean basis = bases.holds(occasion.subjectKind());
        var subject = new SubjectRef(occasion.subjectKind(), occasion.subjectId());
        boolean known = !basis || visibility.canSee(actor, subject);
        return new OccasionView(
                occasion.subjectKind(),
                occasion.subjectId(),
                basis,
                known ? occasion.title() : null,
                known ? occasion.link() : null,
                occasion.classMark());
    }
}
