package org.shuniu.identity.service.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person for administrators.
 *
 * @param locked by an administrator
 * @param failed locked for a while by wrong passwords
 * @param codePending the one-time code was not yet replaced
 */
public record PersonView(
        long id,
        int version,
        String name,
        String initials,
        String account,
        boolean locked,
        boolean failed,
        boolean codePending,
        List<PostLine> posts) {

    /** An appointment with the names of its roles. */
    public record PostLine(
            long id,
            long unitId,
            String unit,
            String title,
            int rank,
            boolean administrative,
            LocalDate from,
            @Nullable LocalDate to,
            List<String> roles) {

        public boolean isOpen() {
            return to == null;
        }
    }
}
