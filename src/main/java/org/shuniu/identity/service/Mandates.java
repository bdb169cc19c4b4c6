package org.shuniu.identity.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.shuniu.identity.Delegation;
import org.shuniu.identity.domain.Mandate;
import org.shuniu.kernel.Role;

/** Reads a delegation from a row of {@code mandate} joined with the principal's name. */
final class Mandates {
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
