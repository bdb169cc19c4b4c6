package org.shuniu.document.service.read;

import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.AddressedRecord;
import org.springframework.stereotype.Component;

/** Everything below {@code /documents/7} is about document 7. */
@Component
class DocumentAddress implements AddressedRecord {
    private final Visibility visibility;

    DocumentAddress(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public Optional<Found> at(String path, Actor actor) {
        return AddressedRecord.id(path, "/documents/").map(DocumentId::new).map(id -> {
            visibility.require(actor, id.subject());
            return new Found(id.subject(), id.link());
        });
    }
}
