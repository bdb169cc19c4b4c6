package org.shuniu.supervision.service.network;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.identity.PostCard;

/** Whom supervision turns to in a unit: what is assigned goes to the liaisons, and the heads answer for it. */
public record UnitContacts(long unitId, String unit, boolean division, List<Contact> liaisons, List<Contact> heads) {
    /** A person and the post of today. */
    public record Contact(long personId, String name, String unit, String post) {
        static Contact of(PostCard card) {
            return new Contact(card.personId(), card.personName(), card.unitName(), card.title());
        }
    }

    boolean mentions(String text) {
        return unit.contains(text)
                || Stream.concat(liaisons.stream(), heads.stream())
                        .anyMatch(contact -> contact.name().contains(text));
    }
}
