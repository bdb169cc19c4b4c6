package org.shuniu.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;

/** Who is who, asked by the other modules. Answers are of today unless a date is given. */
public interface Directory {
    Optional<OrganCard> organ(long id);

    /** By full name, short name or alias (牌子), exactly. */
    Optional<OrganCard> organNamed(String name);

    /** Organs (not 内设机构) whose name holds the text, for choosing addressees. */
    List<OrganCard> searchOrgans(String text, int limit);

    /** 内设机构 of an organ. */
    List<OrganCard> unitsOf(long organId);

    /** True when {@code upper} is reached from {@code lower} by going up. */
    boolean isAbove(long upper, long lower);

    /** The 机关 a unit belongs to (itself if it is one). */
    long organOf(long unitId);

    /**
     * True when staff of this organ handle papers of that one: the same organ, or the office (办公厅) of a government.
     * Leading and signing stay with the issuer's own leaders.
     */
    default boolean actsFor(long organId, long issuerId) {
        return organId == issuerId;
    }

    /** Names of persons by id; unknown ids are left out. */
    Map<Long, String> personNames(Collection<Long> personIds);

    /** Everybody in this organ (its units included) who holds the role, in order of rank. */
    List<PostCard> holders(Role role, long organId);

    /** Everybody who holds the role, whatever the organ, in order of rank: one statement for a whole network. */
    List<PostCard> holders(Role role);

    /** UNIT_HEAD posts of exactly this unit. */
    List<PostCard> heads(long unitId);

    /**
     * The leader in charge (分管领导) of a unit, or of the unit above it; of an organ itself its head. Empty when none
     * was named, or nobody holds that post today.
     */
    Optional<PostCard> leaderInCharge(long unitId);

    /** All posts of a person that are valid today. */
    List<PostCard> postsOf(long personId);

    /** Everybody in this organ, for choosing a handler; text matches name or pinyin initials. */
    List<PostCard> colleagues(long organId, String text, int limit);

    /** The person acting in a post (the first one when null). Empty when locked, unknown or without post. */
    Optional<Actor> actor(long personId, @Nullable Long postId);

    /** Delegations by which this person may act for others on that day. */
    List<Delegation> delegationsTo(long personId, LocalDate on);
}
