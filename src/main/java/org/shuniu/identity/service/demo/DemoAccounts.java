package org.shuniu.identity.service.demo;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the demo office for the sign-in page; empty where it was not loaded. */
@Service
@Transactional(readOnly = true)
public class DemoAccounts {
    private final JdbcClient jdbc;
    private final DemoPassword password;

    DemoAccounts(JdbcClient jdbc, DemoPassword password) {
        this.jdbc = jdbc;
        this.password = password;
    }

    /** @param roles names of roles, worded as {@code identity.role.<name>} */
    public record Account(String account, String name, String unit, String title, List<String> roles) {}

    public List<Account> all() {
        return jdbc.sql("""
                        select p.account, p.name, n.name as unit, post.title,
                               array(select g.role from role_grant g
                                     where g.post_id = post.id and g.revoked_at is null order by g.id) as roles
                        from person p
                        join post on post.person_id = p.id and post.valid_to is null
                        join organ_name n on n.organ_id = post.unit_id and n.valid_to is null
                        where p.demo and p.locked_at is null
                        order by p.id""")
                .query((row, i) -> new Account(
                        row.getString("account"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("title"),
                        List.copyOf(
                                Arrays.asList((String[]) row.getArray("roles").getArray()))))
                .list();
    }

    public String password() {
        return password.words();
    }
}
