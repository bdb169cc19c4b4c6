package org.shuniu.identity.service.demo;

import org.jspecify.annotations.Nullable;
import org.shuniu.identity.domain.Person;
import org.shuniu.identity.service.account.OneTimeCodes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The one password of the demo office; hashed once, because thirty hashes would keep a newcomer waiting. */
@Component
class DemoPassword {
    private final OneTimeCodes codes;
    private final String password;
    private @Nullable String hash;

    DemoPassword(OneTimeCodes codes, @Value("${shuniu.demo.password}") String password) {
        this.codes = codes;
        this.password = password;
    }

    void open(Person person) {
        if (hash == null) {
            hash = codes.hash(password);
        }
        codes.openDemo(person.id(), hash);
    }

    String words() {
        return password;
    }
}
