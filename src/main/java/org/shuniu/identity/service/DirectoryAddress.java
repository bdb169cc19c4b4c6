package org.shuniu.identity.service;

import java.util.Optional;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.AddressedRecord;
import org.springframework.stereotype.Component;

/** Organs and people as their administrators keep them. */
@Component
class DirectoryAddress implements AddressedRecord {
    private static final String ORGANS = "/admin/organs/";
    private static final String PEOPLE = "/admin/people/";

    private final IdentityPolicy policy;

    DirectoryAddress(IdentityPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Optional<Found> at(String path, Actor actor) {
        if (policy.knowingAccounts(actor).isPresent()) {
            return Optional.empty();
        }
        return AddressedRecord.id(path, ORGANS)
                .map(id -> new Found(new SubjectRef("ORGAN", id), ORGANS + id))
                .or(() -> AddressedRecord.id(path, PEOPLE)
                        .map(id -> new Found(new SubjectRef("PERSON", id), PEOPLE + id)));
    }
}
