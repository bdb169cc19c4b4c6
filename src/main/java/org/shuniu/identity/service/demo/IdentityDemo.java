package org.shuniu.identity.service.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.domain.Organ;
import org.shuniu.identity.domain.OrganRepository;
import org.shuniu.identity.domain.Person;
import org.shuniu.identity.domain.PersonRepository;
import org.shuniu.identity.domain.Post;
import org.shuniu.identity.domain.PostRepository;
import org.shuniu.identity.domain.RoleGrant;
import org.shuniu.identity.domain.RoleGrantRepository;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.demo.DemoPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organs, people and posts of the demo office; all accounts share one password. */
@Service
@Transactional
class IdentityDemo implements DemoPart {
    /** Long ago, so that records of the last years find their organs. */
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    private final OrganRepository organs;
    private final PersonRepository people;
    private final PostRepository posts;
    private final RoleGrantRepository grants;
    private final DemoPassword password;
    private final Clock clock;

    IdentityDemo(
            OrganRepository organs,
            PersonRepository people,
            PostRepository posts,
            RoleGrantRepository grants,
            DemoPassword password,
            Clock clock) {
        this.organs = organs;
        this.people = people;
        this.posts = posts;
        this.grants = grants;
        this.password = password;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        Map<String, Organ> byKey = new HashMap<>();
        int sort = 0;
        for (String[] row : Table.rows("organs.csv")) {
            byKey.put(row[0], organ(row, byKey, ++sort * 10));
        }
        organs.flush();
        Map<String, Post> byAccount = new HashMap<>();
        for (String[] row : Table.rows("people.csv")) {
            byAccount.put(row[0], person(row, known(byKey, row[3])));
        }
        for (String[] row : Table.rows("organs.csv")) {
            if (!row[10].isEmpty()) {
                known(byKey, row[0]).leadBy(known(byAccount, row[10]).id());
            }
        }
    }

    private Organ organ(String[] row, Map<String, Organ> byKey, int sort) {
        var organ = new Organ(OrganType.valueOf(row[3]), OrganLevel.valueOf(row[4]), row[1], row[2], FOUNDED);
        organ.describe(row[6], Set.of(row[7]), Boolean.parseBoolean(row[8]));
        organ.sortAs(sort);
        if (!row[5].isEmpty()) {
            organ.place(known(byKey, row[5]).id(), FOUNDED);
        }
        if (!row[9].isEmpty()) {
            organ.serve(known(byKey, row[9]).id());
        }
        return organs.save(organ);
    }

    private Post person(String[] row, Organ unit) {
        Person person = people.save(new Person(row[1], row[2], row[0], true, clock.instant()));
        password.open(person);
        var roles = row[6].split(" ");
        boolean administrative = Role.valueOf(roles[0]).isAdministrator();
        Post post = posts.save(
                administrative
                        ? Post.administrative(person.id(), unit.id(), row[4], FOUNDED)
                        : Post.business(person.id(), unit.id(), row[4], Integer.parseInt(row[5]), FOUNDED));
        for (String role : roles) {
            grants.save(new RoleGrant(post, Role.valueOf(role), null, clock.instant()));
        }
        return post;
    }

    private static <T> T known(Map<String, T> byKey, String key) {
        T found = byKey.get(key);
        if (found == null) {
            throw new IllegalStateException("unknown in the demo office: " + key);
        }
        return found;
    }
}
