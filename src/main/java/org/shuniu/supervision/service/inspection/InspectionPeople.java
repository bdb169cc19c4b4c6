package org.shuniu.supervision.service.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.domain.inspection.GroupMember;
import org.shuniu.supervision.domain.inspection.Inspection;
import org.springframework.stereotype.Component;

/** Who can lead or join a group: leaders of the government, and the people of the office. */
@Component
public class InspectionPeople {
    private static final int COLLEAGUES = 300;

    private final Directory directory;

    InspectionPeople(Directory directory) {
        this.directory = directory;
    }

    public List<PostCard> candidates(Inspection inspection) {
        var origin = inspection.origin();
        var found = new LinkedHashMap<Long, PostCard>();
        for (Role role : List.of(Role.PRINCIPAL, Role.LEADER, Role.SECRETARY)) {
            for (long organ : List.of(origin.governmentId(), origin.organId())) {
                directory.holders(role, organ).forEach(post -> found.putIfAbsent(post.personId(), post));
            }
        }
        directory
                .colleagues(origin.organId(), "", COLLEAGUES)
                .forEach(post -> found.putIfAbsent(post.personId(), post));
        return List.copyOf(found.values());
    }

    /** These persons as members, in this order; refuses others beside the field. */
    List<GroupMember> members(Inspection inspection, List<Long> ids, String field) {
        var candidates = candidates(inspection);
        return ids.stream()
                .map(id -> candidates.stream()
                        .filter(post -> post.personId() == id)
                        .findFirst()
                        .map(post -> new GroupMember(post.personId(), post.personName(), post.unitName()))
                        .orElseThrow(() -> new InvalidException(new Refusal("inspection.person.unknown").at(field))))
                .toList();
    }
}
