package org.shuniu.document.service.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Component;

/** Who signs (条例 第二十二条): one leader of each issuing organ, the 主要负责人 where the article says so. */
@Component
public class SignerRule {
    private final Directory directory;

    SignerRule(Directory directory) {
        this.directory = directory;
    }

    /** 上行文, 重要公文, and what an office issues to lower governments under authorisation. */
    public static boolean needsPrincipal(Document document) {
        return document.addressing().direction() == Direction.UP
                || document.elements().important()
                || (document.addressing().issuerType() == OrganType.OFFICE
                        && document.parties(PartyRole.ADDRESSEE).stream().anyMatch(SignerRule::isGovernment));
    }

    private static boolean isGovernment(Party party) {
        return party.name().endsWith("人民政府");
    }

    /** One post for each issuing organ, the leading organ first; organs without a leader are left out. */
    public List<PostCard> signers(Document document) {
        var signers = new ArrayList<PostCard>();
        leading(document).ifPresent(signers::add);
        for (Party joint : document.parties(PartyRole.JOINT_ISSUER)) {
            Long organ = joint.organId();
            if (organ != null) {
                leaders(organ, true).stream().findFirst().ifPresent(signers::add);
            }
        }
        return List.copyOf(signers);
    }

    /** Every issuing organ has somebody who may sign. */
    public boolean isComplete(Document document) {
        return signers(document).size()
                == 1 + document.parties(PartyRole.JOINT_ISSUER).size();
    }

    private Optional<PostCard> leading(Document document) {
        var choices = choices(document.addressing().issuerId(), needsPrincipal(document));
        Long chosen = document.elements().signerId();
        return choices.stream()
                .filter(post -> chosen != null && post.personId() == chosen)
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    /** The leaders among whom the drafter may choose. */
    public List<PostCard> choices(long issuerId, boolean principalOnly) {
        long organ = directory
                .organ(issuerId)
                .map(OrganCard::id)
                .map(directory::organOf)
                .orElse(issuerId);
        return leaders(organ, principalOnly);
    }

    private List<PostCard> leaders(long organ, boolean principalOnly) {
        var leaders = new ArrayList<>(directory.holders(Role.PRINCIPAL, organ));
        if (!principalOnly) {
            leaders.addAll(directory.holders(Role.LEADER, organ));
        }
        return leaders;
    }
}
