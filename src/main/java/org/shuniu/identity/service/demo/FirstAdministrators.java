package org.shuniu.identity.service.demo;

import java.util.LinkedHashMap;
import java.util.Map;
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
import org.shuniu.identity.service.account.OneTimeCodes;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Three administrators for three people, made once in a directory without people. */
@Service
@Transactional
class FirstAdministrators {
    private static final Map<String, Role> ACCOUNTS = new LinkedHashMap<>();

    static {
        ACCOUNTS.put("sysadmin01", Role.SYSTEM_ADMIN);
        ACCOUNTS.put("secadmin01", Role.SECURITY_ADMIN);
        ACCOUNTS.put("auditadmin01", Role.AUDIT_ADMIN);
    }

    private final OrganRepository organs;
    private final PersonRepository people;
    private final PostRepository posts;
    private final RoleGrantRepository grants;
    private final OneTimeCodes codes;
    private final FirstWords words;

    FirstAdministrators(
            OrganRepository organs,
            PersonRepository people,
            PostRepository posts,
            RoleGrantRepository grants,
            OneTimeCodes codes,
            FirstWords words) {
        this.organs = organs;
        this.people = people;
        this.posts = posts;
        this.grants = grants;
        this.codes = codes;
        this.words = words;
    }

    /** Account names with their one-time codes; empty when there are people already. */
    Map<String, String> make() {
        var made = new LinkedHashMap<String, String>();
        if (people.count() > 0) {
            return made;
        }
        Organ home = organs.count() > 0
                ? organs.findAll().get(0)
                : organs.save(
                        new Organ(OrganType.OFFICE, OrganLevel.PROVINCE, words.organ(), words.organ(), words.today()));
        ACCOUNTS.forEach((account, role) -> made.put(account, administrator(account, role, home)));
        return made;
    }

    private String administrator(String account, Role role, Organ home) {
        String title = words.role(role);
        Person person = people.save(new Person(title, "", account, false, words.now()));
        Post post = posts.save(Post.administrative(person.id(), home.id(), title, words.today()));
        grants.save(new RoleGrant(post, role, null, words.now()));
        return codes.open(person.id());
    }
}
