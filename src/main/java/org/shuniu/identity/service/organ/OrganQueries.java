package org.shuniu.identity.service.organ;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.service.organ.OrganView.Kin;
import org.shuniu.identity.service.organ.OrganView.Spell;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of organs, also as they stood on another day. */
@Service
@Transactional(readOnly = true)
public class OrganQueries {
    private final OrganTrees trees;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganQueries(OrganTrees trees, JdbcClient jdbc, Clock clock) {
        this.trees = trees;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The whole tree from top to bottom, each line with its depth. */
    public List<OrganLine> tree(@Nullable LocalDate on) {
        OrganTree tree = on == null || on.equals(LocalDate.now(clock)) ? trees.today() : trees.on(on);
        var lines = new ArrayList<OrganLine>();
        var seen = new HashSet<Long>();
        tree.roots().forEach(root -> collect(root, 0, tree, lines, seen));
        return lines;
    }

    private static void collect(OrganCard card, int depth, OrganTree tree, List<OrganLine> into, Set<Long> seen) {
        if (seen.add(card.id())) {
            into.add(new OrganLine(card, tree.isSeparate(card.id()), depth));
            tree.childrenOf(card.id()).forEach(child -> collect(child, depth + 1, tree, into, seen));
        }
    }

    public List<OrganCard> search(String text, int limit) {
        return trees.today().search(text, Math.min(Math.max(limit, 1), 200));
    }

    public OrganView organ(long id) {
        return jdbc.sql("""
                        select o.*, n.name, n.short_name, leader.words as leader,
                               array_to_string(array(select alias from organ_alias a where a.organ_id = o.id order by 1),
                                               E'\\n') as aliases
                        from organ o join organ_name n on n.organ_id = o.id and n.valid_to is null
                        left join lateral (select person.name || ' ' || post.title as words from post
                          join person on person.id = post.person_id where post.id = o.leader_post_id
                          and (post.valid_to is null or post.valid_to >= :today)) leader on true
                        where o.id = :id""")
                .param("id", id)
                .param("today", LocalDate.now(clock))
                .query((row, i) -> view(row))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    private OrganView view(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new OrganView(
                id,
                row.getInt("version"),
                row.getString("name"),
                row.getString("short_name"),
                OrganType.valueOf(row.getString("type")),
                OrganLevel.valueOf(row.getString("level")),
                row.getString("code"),
                row.getString("aliases"),
                row.getBoolean("separate"),
                row.getObject("serves_id", Long.class),
                row.getObject("leader_post_id", Long.class),
                row.getString("leader"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                names(id),
                superiors(id),
                kin(id, "successor_id", "predecessor_id"),
                kin(id, "predecessor_id", "successor_id"));
    }

    private List<Spell> names(long id) {
        return spells("""
                select name as words, null::bigint as organ, valid_from, valid_to from organ_name
                where organ_id = :id order by valid_from desc""", id);
    }

    private List<Spell> superiors(long id) {
        return spells("""
                select n.name as words, p.parent_id as organ, p.valid_from, p.valid_to
                from organ_placement p
                left join organ_name n on n.organ_id = p.parent_id
                     and n.valid_from <= p.valid_from and (n.valid_to is null or n.valid_to >= p.valid_from)
                where p.organ_id = :id order by p.valid_from desc""", id);
    }

    private List<Spell> spells(String sql, long id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, i) -> new Spell(
                        row.getString("words"),
                        row.getObject("organ", Long.class),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    /** Names of the kin as they were on the day. */
    private List<Kin> kin(long id, String own, String other) {
        return jdbc.sql("""
                        select l.%2$s as kin, n.name, l.kind, l.happened_on
                        from organ_lineage l
                        join lateral (select name from organ_name n where n.organ_id = l.%2$s
                                      order by abs(n.valid_from - l.happened_on) limit 1) n on true
                        where l.%1$s = :id order by l.happened_on, l.id""".formatted(own, other))
                .param("id", id)
                .query((row, i) -> new Kin(
                        row.getLong("kin"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getObject("happened_on", LocalDate.class)))
                .list();
    }
}
