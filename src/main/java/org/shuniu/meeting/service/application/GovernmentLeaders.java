package org.shuniu.meeting.service.application;

import java.util.List;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Component;

/** The leaders of a government who are asked to meetings or approve them. */
@Component
public class GovernmentLeaders {
    private final Directory directory;

    GovernmentLeaders(Directory directory) {
        this.directory = directory;
    }

    /** Head and deputies, in order of rank. */
    public List<PostCard> of(long governmentId) {
        return own(Role.LEADER, governmentId);
    }

    public List<PostCard> heads(long governmentId) {
        return own(Role.PRINCIPAL, governmentId);
    }

    /** Names of the deputies among these persons (MTG-09). */
    public List<String> deputies(List<Long> persons, long governmentId) {
        if (persons.isEmpty()) {
            return List.of();
        }
        var heads = heads(governmentId).stream().map(PostCard::personId).toList();
        return named(persons, governmentId).stream()
                .filter(post -> !heads.contains(post.personId()))
                .map(PostCard::personName)
                .toList();
    }

    /** Those of the leaders who are among these persons. */
    public List<PostCard> named(List<Long> persons, long governmentId) {
        return of(governmentId).stream()
                .filter(post -> persons.contains(post.personId()))
                .toList();
    }

    private List<PostCard> own(Role role, long governmentId) {
        return directory.holders(role, governmentId).stream()
                .filter(post -> post.organId() == governmentId)
                .toList();
    }
}
