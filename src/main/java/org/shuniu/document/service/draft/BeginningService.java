package org.shuniu.document.service.draft;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.occasion.Occasion;
import org.shuniu.document.domain.occasion.OccasionRepository;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.basis.Bases;
import org.shuniu.kernel.basis.Basis;
import org.shuniu.kernel.basis.BasisTaken;
import org.shuniu.kernel.basis.BasisTaker;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that begin from a record of another module: prefilled with its words, and linked with it both ways. */
@Service
@Transactional
public class BeginningService implements BasisTaker {
    private final DraftingService drafting;
    private final OccasionRepository occasions;
    private final Bases bases;
    private final ApplicationEventPublisher events;
    private final OfficeTime time;

    BeginningService(
            DraftingService drafting,
            OccasionRepository occasions,
            Bases bases,
            ApplicationEventPublisher events,
            OfficeTime time) {
        this.drafting = drafting;
        this.occasions = occasions;
        this.bases = bases;
        this.events = events;
        this.time = time;
    }

    @Override
    public String kind() {
        return DocumentId.KIND;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> address(SubjectRef basis, Actor actor) {
        return actor.has(Role.DRAFTER) ? Optional.of("/documents/new?from=" + basis) : Optional.empty();
    }

    /** The blank form with the words of the record, if one is named. */
    @Transactional(readOnly = true)
    public DraftDocument begun(DraftDocument blank, @Nullable String from, Actor actor) {
        return bases.named(from, actor)
                .map(basis -> blank.worded(basis.title(), basis.text()))
                .orElse(blank);
    }

    /** @param from name of the record it begins from; null for most papers */
    public DocumentId draft(DraftDocument command, @Nullable String from, Actor actor) {
        var basis = bases.named(from, actor);
        var id = drafting.draft(command, actor);
        basis.ifPresent(found -> keep(id, found, command.title(), actor));
        return id;
    }

    private void keep(DocumentId id, Basis basis, String title, Actor actor) {
        occasions.save(new Occasion(id, basis));
        events.publishEvent(new BasisTaken(basis.subject(), id.subject(), title, id.link(), actor, time.now()));
    }
}
