package org.shuniu.identity.service.organ;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganLevel;
import org.shuniu.identity.OrganType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps today's tree in memory. Each use asks the database for one number that every change of an organ changes, so
 * no node ever answers with an old tree and nobody has to be told; a request that only reads asks once.
 */
@Component
public class OrganTrees {
    private static final String SEEN = OrganTrees.class.getName();

    private record Kept(UUID revision, LocalDate day, OrganTree tree) {}

    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
    private final JdbcClient jdbc;
    private final Clock clock;

    OrganTrees(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public OrganTree today() {
        var request = reading();
        if (request == null) {
            return current();
        }
        if (request.getAttribute(SEEN, RequestAttributes.SCOPE_REQUEST) instanceof OrganTree seen) {
            return seen;
        }
        var tree = current();
        request.setAttribute(SEEN, tree, RequestAttributes.SCOPE_REQUEST);
        return tree;
    }

    /** The request at hand, if it changes nothing. */
    private static @Nullable ServletRequestAttributes reading() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && "GET".equals(attributes.getRequest().getMethod())
                ? attributes
                : null;
    }

    private OrganTree current() {
        LocalDate day = LocalDate.now(clock);
        UUID revision = jdbc.sql("select revision from organ_revision where id = 1")
                .query(UUID.class)
                .single();
        Kept now = kept.get();
        if (now == null || !now.revision.equals(revision) || !now.day.equals(day)) {
            now = new Kept(revision, day, on(day));
            kept.set(now);
        }
        return now.tree;
    }

    /** The tree as it stood on another day. */
    public OrganTree on(LocalDate day) {
        return new OrganTree(jdbc.sql("""
                        select o.id, n.name, n.short_name, o.type, o.level, p.parent_id, o.code, o.serves_id, o.separate,
                               o.leader_post_id,
                               array(select a.alias from organ_alias a where a.organ_id = o.id order by 1) as aliases
                        from organ o
                        join organ_name n on n.organ_id = o.id
                             and n.valid_from <= :day and (n.valid_to is null or n.valid_to >= :day)
                        left join organ_placement p on p.organ_id = o.id
                             and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
                        where o.valid_from <= :day and (o.valid_to is null or o.valid_to >= :day)
                        order by o.sort, o.id""")
                .param("day", day)
                .query((row, i) -> new OrganTree.Node(
                        new OrganCard(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("short_name"),
                                OrganType.valueOf(row.getString("type")),
                                OrganLevel.valueOf(row.getString("level")),
                                row.getObject("parent_id", Long.class),
                                row.getString("code"),
                                List.copyOf(Arrays.asList(
                                        (String[]) row.getArray("aliases").getArray()))),
                        row.getObject("serves_id", Long.class),
                        row.getBoolean("separate"),
                        row.getObject("leader_post_id", Long.class)))
                .list());
    }
}
