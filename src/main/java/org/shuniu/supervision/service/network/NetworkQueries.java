package org.shuniu.supervision.service.network;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.network.UnitContacts.Contact;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of the network (SUP-12): the units right below the reader's government and the 内设机构 of the organ that
 * supervises, with their liaisons and heads; the same number of statements however large the network is.
 */
@Service
@Transactional(readOnly = true)
public class NetworkQueries {
    private final Directory directory;
    private final Units units;

    NetworkQueries(Directory directory, Units units) {
        this.directory = directory;
        this.units = units;
    }

    public List<UnitContacts> rows(NetworkFilter filter, Actor actor) {
        String text = filter.text() == null ? "" : filter.text().strip();
        return all(actor).stream()
                .filter(row -> text.isEmpty() || row.mentions(text))
                .filter(row ->
                        !Boolean.TRUE.equals(filter.missing()) || row.liaisons().isEmpty())
                .toList();
    }

    private List<UnitContacts> all(Actor actor) {
        long supervising = units.supervisingOrgan(actor);
        long government = units.government(supervising);
        var people = new People(
                directory.holders(Role.SUPERVISION_LIAISON),
                directory.holders(Role.PRINCIPAL),
                directory.holders(Role.LEADER),
                directory.holders(Role.UNIT_HEAD));
        var organs = directory.searchOrgans("", Units.ALL).stream()
                .filter(organ -> Long.valueOf(government).equals(organ.parentId()) && organ.type() != OrganType.OFFICE)
                .map(organ -> organ(organ, people));
        var divisions = directory.unitsOf(supervising).stream().map(unit -> division(unit, people));
        return Stream.concat(divisions, organs).toList();
    }

    private record People(
            List<PostCard> liaisons, List<PostCard> principals, List<PostCard> leaders, List<PostCard> unitHeads) {}

    /** The office of a lower government liaises for it; leading stays with its own leaders. */
    private UnitContacts organ(OrganCard organ, People people) {
        var liaisons = people.liaisons().stream().filter(post -> directory.actsFor(post.organId(), organ.id()));
        var heads = Stream.concat(people.principals().stream(), people.leaders().stream())
                .filter(post -> post.organId() == organ.id());
        return new UnitContacts(organ.id(), organ.name(), false, contacts(liaisons), contacts(heads));
    }

    private static UnitContacts division(OrganCard unit, People people) {
        var liaisons = people.liaisons().stream().filter(post -> post.unitId() == unit.id());
        var heads = people.unitHeads().stream().filter(post -> post.unitId() == unit.id());
        return new UnitContacts(unit.id(), unit.name(), true, contacts(liaisons), contacts(heads));
    }

    private static List<Contact> contacts(Stream<PostCard> posts) {
        return posts.map(Contact::of).distinct().toList();
    }
}
