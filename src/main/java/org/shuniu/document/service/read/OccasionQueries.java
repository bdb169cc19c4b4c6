package org.shuniu.document.service.read;

import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.occasion.OccasionRepository;
import org.shuniu.document.service.view.OccasionView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business of another module that a paper answers. */
@Service
@Transactional(readOnly = true)
public class OccasionQueries {
    private final Visibility visibility;
    private final OccasionRepository occasions;

    public OccasionQueries(Visibility visibility, OccasionRepository occasions) {
        this.visibility = visibility;
        this.occasions = occasions;
    }

    public Optional<OccasionView> of(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return occasions
                .findById(id.value())
                .map(occasion -> new OccasionView(
                        occasion.subjectKind(),
                        occasion.subjectId(),
                        occasion.title(),
                        occasion.link(),
                        occasion.classMark()));
    }
}
