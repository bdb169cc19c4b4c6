package org.shuniu.duty.service.bulletin.edition;

import java.util.List;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.domain.bulletin.BulletinEditionRepository;
import org.shuniu.duty.service.bulletin.BulletinAccess;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Earlier words of an issue, for the office that made it; readers know the words that were signed. */
@Service
@Transactional(readOnly = true)
public class EditionQueries {
    private final BulletinEditionRepository editions;
    private final BulletinAccess access;

    EditionQueries(BulletinEditionRepository editions, BulletinAccess access) {
        this.editions = editions;
        this.access = access;
    }

    /** The latest first. */
    public List<EditionLine> of(BulletinId id, Actor actor) {
        access.requireOffice(id, actor);
        return editions.findByBulletinIdOrderByIdDesc(id.value()).stream()
                .map(edition -> new EditionLine(
                        edition.title(),
                        edition.body().lines().toList(),
                        edition.isByHand(),
                        edition.byName(),
                        edition.wordedAt(),
                        edition.endedBy(),
                        edition.endedAt()))
                .toList();
    }
}
