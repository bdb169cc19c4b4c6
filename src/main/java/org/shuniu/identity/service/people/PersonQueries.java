package org.shuniu.identity.service.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.identity.service.guard.Records;
import org.shuniu.identity.service.organ.OrganTree;
import org.shuniu.identity.service.organ.OrganTrees;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of people for administrators, and the colleagues one may choose. */
@Service
@Transactional(readOnly = true)
public class PersonQueries {
    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Directory directory;
    private final OrganTrees trees;
    private final IdentityPolicy policy;
    private final Records records;

    PersonQueries(JdbcClient jdbc, Directory directory, OrganTrees trees, IdentityPolicy policy, Records records) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.trees = trees;
        this.policy = policy;
        this.records = records;
    }

    public List<PostCard> colleagues(long organId, String text, int limit) {
        return directory.colleagues(organId, text, Math.min(Math.max(limit, 1), 200));
    }

    /** Everybody, by name, account or pinyin initials; for administrators. */
    public PageOf<PersonRow> page(String text, int asked, Actor actor) {
        IdentityPolicy.require(policy.knowingAccounts(actor));
        int number = PageOf.number(asked);
        String wanted = text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "");
        OrganTree tree = trees.today();
        List<PersonRow> rows = jdbc.sql("""
                        select p.id, p.account, p.name, p.locked_at is not null or coalesce(c.locked_until > :now, false) as locked,
                               array(select post.title || '@' || post.unit_id from post where post.person_id = p.id
                                     and (post.valid_to is null or post.valid_to >= :today)
                                     order by post.rank, post.id) as posts
                        from person p left join credential c on c.person_id = p.id
                        where p.name like '%' || :text || '%' or p.account like :text || '%' or p.initials like :text || '%'
                        order by p.account limit :limit offset :offset""")
                .param("text", wanted)
                .param("now", Timestamp.from(records.now()))
                .param("today", records.today())
                .param("limit", PAGE)
                .param("offset", (number - 1) * PAGE)
                .query((row, i) -> row(row, tree))
                .list();
        return new PageOf<>(rows, Math.max(number, 1), PAGE, count(wanted), false);
    }

    private long count(String wanted) {
        return jdbc.sql("""
                        select count(*) from person p
                        where p.name like '%' || :text || '%' or p.account like :text || '%' or p.initials like :text || '%'
                        """).param("text", wanted).query(Long.class).single();
    }

    private static PersonRow row(ResultSet row, OrganTree tree) throws SQLException {
        var posts = Arrays.stream((String[]) row.getArray("posts").getArray())
                .map(post -> post(post, tree))
                .toList();
        return new PersonRow(
                row.getLong("id"),
                row.getString("account"),
                row.getString("name"),
                row.getBoolean("locked"),
                String.join("；", posts));
    }

    private static String post(String titleAndUnit, OrganTree tree) {
        int at = titleAndUnit.lastIndexOf('@');
        long unit = Long.parseLong(titleAndUnit.substring(at + 1));
        return tree.organ(unit).map(OrganCard::name).orElse("") + " " + titleAndUnit.substring(0, at);
    }

    public PersonView person(long id, Actor actor) {
        IdentityPolicy.require(policy.knowingAccounts(actor));
        List<PersonView.PostLine> posts = posts(id);
        return jdbc.sql("""
                        select p.*, coalesce(c.locked_until > :now, false) as failed, c.must_change
                        from person p left join credential c on c.person_id = p.id where p.id = :id""")
                .param("id", id)
                .param("now", Timestamp.from(records.now()))
                .query((row, i) -> new PersonView(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getString("name"),
                        row.getString("initials"),
                        row.getString("account"),
                        row.getObject("locked_at") != null,
                        row.getBoolean("failed"),
                        row.getBoolean("must_change"),
                        posts))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    private List<PersonView.PostLine> posts(long id) {
        return jdbc.sql("""
                        select post.*, n.name as unit,
                               array(select g.role from role_grant g
                                     where g.post_id = post.id and g.revoked_at is null order by g.id) as roles
                        from post join organ_name n on n.organ_id = post.unit_id
                             and n.valid_from <= greatest(post.valid_from, least(post.valid_to, :today))
                             and (n.valid_to is null or n.valid_to >= greatest(post.valid_from, least(post.valid_to, :today)))
                        where post.person_id = :id order by post.valid_to desc nulls first, post.rank, post.id""")
                .param("id", id)
                .param("today", records.today())
                .query(PersonQueries::postLine)
                .list();
    }

    private static PersonView.PostLine postLine(ResultSet row, int number) throws SQLException {
        return new PersonView.PostLine(
                row.getLong("id"),
                row.getLong("unit_id"),
                row.getString("unit"),
                row.getString("title"),
                row.getInt("rank"),
                row.getBoolean("administrative"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.copyOf(Arrays.asList((String[]) row.getArray("roles").getArray())));
    }
}
