package org.shuniu.supervision.service.life;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.supervision.MatterCard;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.LightSql;
import org.shuniu.supervision.service.SupervisionSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open matters about much the same under one government (第十五条: 严禁重复督查、多头督查). */
@Component
public class Duplicates {
    private static final int SHOWN = 5;

    private static final String CARD = """
            select s.id, s.number, s.title, s.status, p.due_on, p.unit_name as lead_unit,
                   %s as light, '/matters/' || s.id as link
            from matter s left join matter_part p
              on p.matter_id = s.id and p.role = 'LEAD' and p.successor_id is null
            """.formatted(LightSql.OF_PART);

    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final SupervisionSettings settings;
    private final OfficeTime time;

    Duplicates(JdbcClient jdbc, Visibility visibility, SupervisionSettings settings, OfficeTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.settings = settings;
        this.time = time;
    }

    /** Likeness of titles: pieces in common against pieces of both. */
    public List<MatterCard> similar(String title, long governmentId, long exceptId) {
        Set<String> grams = Titles.grams(title);
        if (grams.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(CARD + """
                        cross join lateral (select count(*) n from unnest(s.grams) g where g = any(cast(:grams as text[]))) common
                        where s.status not in ('CLOSED', 'DROPPED') and s.grams && cast(:grams as text[])
                          and s.government_id = :government and s.id <> :except
                          and 200 * common.n >= :similar * (cardinality(s.grams) + :size)
                        order by common.n desc, s.id desc limit :shown""")
                .param("grams", grams.toArray(String[]::new))
                .param("size", grams.size())
                .param("government", governmentId)
                .param("except", exceptId)
                .param("similar", settings.similar())
                .param("shown", SHOWN)
                .param("today", time.today())
                .query(MatterCard.class)
                .list();
    }

    /** Why this title needs a reason; no matter is named that this person may not know of. */
    Optional<Refusal> refusal(String title, long governmentId, long exceptId, Actor actor) {
        var found = similar(title, governmentId, exceptId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var why = found.stream()
                .filter(card -> visibility.canSee(actor, new MatterId(card.id()).subject()))
                .findFirst()
                .map(card -> new Refusal("supervision.invalid.duplicate", card.title()))
                .orElseGet(() -> new Refusal("supervision.invalid.duplicateHidden", found.size()));
        return Optional.of(why.at("notDuplicateBecause").from("supervision.source.art15"));
    }

    public List<MatterCard> of(SubjectRef source) {
        return jdbc.sql(CARD + " where s.source_kind = :kind and s.source_id = :id order by s.id")
                .param("kind", source.kind())
                .param("id", source.id())
                .param("today", time.today())
                .query(MatterCard.class)
                .list();
    }

    /** Keeps the pieces of a title beside the matter, which must have been flushed. */
    void keep(long matterId, String title) {
        jdbc.sql("update matter set grams = cast(:grams as text[]) where id = :id")
                .param("grams", Titles.grams(title).toArray(String[]::new))
                .param("id", matterId)
                .update();
    }
}
