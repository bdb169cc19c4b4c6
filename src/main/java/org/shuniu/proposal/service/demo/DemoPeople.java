package org.shuniu.proposal.service.demo;

import java.util.List;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.proposal.domain.ProposalKind;
import org.springframework.stereotype.Component;

/** Who in the demo office handles proposals. */
@Component
class DemoPeople {
    private static final String OFFICE = "云江省人民政府办公厅";

    private final Directory directory;

    DemoPeople(Directory directory) {
        this.directory = directory;
    }

    long unit(String name) {
        return directory.organNamed(name).map(OrganCard::id).orElseThrow();
    }

    long body(ProposalKind kind) {
        return unit(kind == ProposalKind.CONGRESS ? "省人大常委会" : "省政协");
    }

    Actor supervisor() {
        return first(directory.holders(Role.SUPERVISOR, unit(OFFICE)));
    }

    Actor liaison(String unit) {
        return first(directory.holders(Role.SUPERVISION_LIAISON, unit(unit)));
    }

    /** The last in rank, who writes. */
    Actor drafter(String unit) {
        var posts = directory.holders(Role.DRAFTER, unit(unit));
        return first(posts.subList(posts.size() - 1, posts.size()));
    }

    private Actor first(List<PostCard> posts) {
        var post = posts.get(0);
        return directory.actor(post.personId(), post.postId()).orElseThrow();
    }
}
