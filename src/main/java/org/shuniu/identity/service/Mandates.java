package org.shuniu.identity.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.shuniu.identity.Delegation;
import org.shuniu.identity.domain.Mandate;
import org.shuniu.kernel.Role;

/** Reads a delegation from a row of {@code mandate} joined with the principal's name. */
final class Mandates {
    /** Principals in whose every role the {@code person} of the query stands in on {@code :today}. */
    static final String WHOLE = """
            array(select m.principal_id from mandate m
                  where m.delegate_id = person.id and m.revoked_at is null
                    and (m.scope = 'ALL' or not exists (
                      select 1 from role_grant o join post held on held.id = o.post_id
                      where held.person_id = m.principal_id and o.revoked_at is null and o.role <> m.scope))
                    and m.valid_from <= :today and m.valid_to >= :today)""";

    private Mandates() {}

    static Delegation delegation(ResultSet row, int number) throws SQLException {
        String scope = row.getString("scope");
        return new Delegation(
                row.getLong("id"),
                row.getLong("principal_id"),
                row.getString("name"),
                row.getLong("delegate_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                Mandate.ALL.equals(scope) ? null : Role.valueOf(scope));
    }
}
