package org.shuniu.duty.domain.roster.plan;

import java.util.List;

/**
 * A group (班组) that takes its turn together.
 *
 * @param members in the order in which they are seated
 * @param before its turns in the published months before
 */
public record Squad(long id, String name, List<Candidate> members, Turns before) {
    public Squad {
        members = List.copyOf(members);
    }
}
