package org.shuniu.identity.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Delegation;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.service.organ.OrganTree;
import org.shuniu.identity.service.organ.OrganTrees;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory as the other modules see it. People cost one statement a question, organs the look at a number. */
@Service
@Transactional(readOnly = true)
class DirectoryQueries implements Directory {
    /** Nobody leads an organ because he or she leads the office that serves it. */
    private static final Set<Role> OWN_ORGAN_ONLY = EnumSet.of(Role.UNIT_HEAD, Role.LEADER, Role.PRINCIPAL);

    private static final String VALID = """
            post.valid_from <= :today and (post.valid_to is null or post.valid_to >= :today)
            and person.locked_at is null""";

    private static final String POSTS = """
            select post.id, post.person_id, person.name, post.title, post.unit_id
            from post join person on person.id = post.person_id
            where %s""".formatted(VALID);

    private static final String HOLDS =
            "exists (select 1 from role_grant g where g.post_id = post.id and g.role = :role and g.revoked_at is null)";

    private static final String BY_RANK = " order by post.rank, post.id";

    private final OrganTrees trees;
    private final JdbcClient jdbc;
    private final Clock clock;

    DirectoryQueries(OrganTrees trees, JdbcClient jdbc, Clock clock) {
        this.trees = trees;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Optional<OrganCard> organ(long id) {
        return trees.today().organ(id);
    }

    @Override
    public Optional<OrganCard> organNamed(String name) {
        return trees.today().named(name);
    }

    @Override
    public List<OrganCard> searchOrgans(String text, int limit) {
        return trees.today().search(text, limit);
    }

    @Override
    public List<OrganCard> unitsOf(long organId) {
        return trees.today().unitsOf(organId);
    }

    @Override
    public boolean isAbove(long upper, long lower) {
        return trees.today().isAbove(upper, lower);
    }

    @Override
    public long organOf(long unitId) {
        return trees.today().organOf(unitId);
    }

    @Override
    public boolean actsFor(long organId, long issuerId) {
        return organId == issuerId || trees.today().serves(organId, issuerId);
    }

    @Override
    public Map<Long, String> personNames(Collection<Long> personIds) {
        if (personIds.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<Long, String>();
        jdbc.sql("select id, name from person where id in (:ids)")
                .param("ids", Set.copyOf(personIds))
                .query(row -> {
                    names.put(row.getLong("id"), row.getString("name"));
                });
        return names;
    }

    @Override
    public List<PostCard> holders(Role role, long organId) {
        OrganTree tree = trees.today();
        var own = tree.within(organId);
        var units = new HashSet<>(own);
        if (!OWN_ORGAN_ONLY.contains(role)) {
            tree.servants(organId).forEach(servant -> units.addAll(tree.within(servant)));
        }
        List<PostCard> all = posts(
                "post.unit_id in (:units) and " + HOLDS + BY_RANK, Map.of("units", units, "role", role.name()), tree);
        return Stream.concat(
                        all.stream().filter(post -> own.contains(post.unitId())),
                        all.stream().filter(post -> !own.contains(post.unitId())))
                .toList();
    }

    @Override
    public List<PostCard> holders(Role role) {
        return posts(HOLDS + BY_RANK, Map.of("role", role.name()), trees.today());
    }

    @Override
    public List<PostCard> heads(long unitId) {
        return posts(
                "post.unit_id = :unit and exists (select 1 from role_grant g where g.post_id = post.id"
                        + " and g.role = 'UNIT_HEAD' and g.revoked_at is null)" + BY_RANK,
                Map.of("unit", unitId),
                trees.today());
    }

    @Override
    public Optional<PostCard> leaderInCharge(long unitId) {
        OrganTree tree = trees.today();
        if (tree.organOf(unitId) == unitId) {
            return holders(Role.PRINCIPAL, unitId).stream().findFirst();
        }
        return tree.leaderPostOf(unitId).flatMap(post -> posts("post.id = :post", Map.of("post", post), tree).stream()
                .findFirst());
    }

    @Override
    public List<PostCard> postsOf(long personId) {
        return posts("post.person_id = :person" + BY_RANK, Map.of("person", personId), trees.today());
    }

    @Override
    public List<PostCard> colleagues(long organId, String text, int limit) {
        OrganTree tree = trees.today();
        String wanted = text.strip().replaceAll("[%_\\\\]", "");
        return posts(
                "post.unit_id in (:units) and not post.administrative"
                        + " and (person.name like :name or person.initials like :initials)" + BY_RANK
                        + " limit :limit",
                Map.of(
                        "units",
                        tree.within(organId),
                        "name",
                        "%" + wanted + "%",
                        "initials",
                        wanted.toLowerCase(Locale.ROOT) + "%",
                        "limit",
                        limit),
                tree);
    }

    private List<PostCard> posts(String condition, Map<String, Object> params, OrganTree tree) {
        return jdbc.sql(POSTS + " and " + condition)
                .params(params)
                .param("today", LocalDate.now(clock))
                .query((row, i) -> {
                    long unit = row.getLong("unit_id");
                    return new PostCard(
                            row.getLong("id"),
                            row.getLong("person_id"),
                            row.getString("name"),
                            row.getString("title"),
                            unit,
                            tree.organ(unit).map(OrganCard::shortName).orElse(""),
                            tree.organOf(unit));
                })
                .list();
    }

    @Override
    public Optional<Actor> actor(long personId, @Nullable Long postId) {
        OrganTree tree = trees.today();
        return jdbc.sql("""
                        select person.id, person.name, post.id as post_id, post.unit_id,
                               array(select g.role from role_grant g
                                     where g.post_id = post.id and g.revoked_at is null) as roles,
                               %s as principals
                        from person join post on post.person_id = person.id
                        where person.id = :person and %s
                          and (not post.administrative or exists (select 1 from role_grant held
                               where held.post_id = post.id and held.revoked_at is null))
                          and (cast(:post as bigint) is null or post.id = cast(:post as bigint))
                        order by post.rank, post.id limit 1""".formatted(Mandates.WHOLE, VALID))
                .param("person", personId)
                .param("post", postId)
                .param("today", LocalDate.now(clock))
                .query((row, i) -> actor(row, tree))
                .optional();
    }

    private static Actor actor(ResultSet row, OrganTree tree) throws SQLException {
        long unit = row.getLong("unit_id");
        long organ = tree.organOf(unit);
        return new Actor(
                row.getLong("id"),
                row.getString("name"),
                row.getLong("post_id"),
                unit,
                tree.organ(unit).map(OrganCard::shortName).orElse(""),
                organ,
                tree.organ(organ).map(OrganCard::name).orElse(""),
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                null,
                Set.of((Long[]) row.getArray("principals").getArray()));
    }

    @Override
    public List<Delegation> delegationsTo(long personId, LocalDate on) {
        return jdbc.sql("""
                        select m.id, m.principal_id, p.name, m.delegate_id, m.scope, m.valid_from, m.valid_to
                        from mandate m join person p on p.id = m.principal_id
                        where m.delegate_id = :person and m.revoked_at is null and p.locked_at is null
                          and m.valid_from <= :day and m.valid_to >= :day
                        order by m.id""")
                .param("person", personId)
                .param("day", on)
                .query(Mandates::delegation)
                .list();
    }
}
