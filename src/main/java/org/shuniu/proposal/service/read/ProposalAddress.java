package org.shuniu.proposal.service.read;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.AddressedRecord;
import org.shuniu.proposal.ProposalId;
import org.springframework.stereotype.Component;

/** Everything below {@code /proposals/7} is about proposal 7. */
@Component
class ProposalAddress implements AddressedRecord {
    private final Visibility visibility;

    ProposalAddress(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public Optional<Found> at(String path, Actor actor) {
        return AddressedRecord.id(path, "/proposals/").map(ProposalId::new).map(id -> {
            visibility.require(actor, id.subject());
            return new Found(id.subject(), id.link());
        });
    }
}
