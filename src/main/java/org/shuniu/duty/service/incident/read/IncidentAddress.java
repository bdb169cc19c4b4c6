package org.shuniu.duty.service.incident.read;

import java.util.Optional;
import org.shuniu.duty.IncidentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.AddressedRecord;
import org.springframework.stereotype.Component;

/** Everything below {@code /incidents/7} is about incident 7. */
@Component
class IncidentAddress implements AddressedRecord {
    private final Visibility visibility;

    IncidentAddress(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public Optional<Found> at(String path, Actor actor) {
        return AddressedRecord.id(path, "/incidents/").map(IncidentId::new).map(id -> {
            visibility.require(actor, id.subject());
            return new Found(id.subject(), id.link());
        });
    }
}
