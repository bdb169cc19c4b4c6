package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members and invited persons, all anew.
 *
 * @param guests one a line: name, a semicolon, the capacity
 */
public record FormGroup(
        @Nullable @Size(max = 50, message = "{inspection.members.many}")
        List<Long> members,

        @Nullable List<String> guests,
        int version) {

    public List<Long> memberIds() {
        return members == null ? List.of() : members.stream().distinct().toList();
    }

    public List<String> guestLines() {
        return guests == null
                ? List.of()
                : guests.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
