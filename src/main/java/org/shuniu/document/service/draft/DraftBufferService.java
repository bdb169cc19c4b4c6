package org.shuniu.document.service.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.DocumentAction;
import org.shuniu.document.service.DocumentAccess;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.view.DocumentView;
import org.shuniu.document.service.view.DraftBuffer;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a drafter is still typing, so that neither a lost session nor a closed window costs a word: one form per person
 * and document, nobody else's to read, gone once it is saved.
 */
@Service
@Transactional
public class DraftBufferService {
    /** Stands for the draft that has never been saved. */
    public static final DocumentId NEW = new DocumentId(0);

    private static final int LONGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final JdbcClient jdbc;
    private final DocumentAccess access;
    private final DraftReader reader;
    private final OfficeTime time;

    DraftBufferService(JdbcClient jdbc, DocumentAccess access, DraftReader reader, OfficeTime time) {
        this.jdbc = jdbc;
        this.access = access;
        this.reader = reader;
        this.time = time;
    }

    /** Keeps the form as it is, whole or not; marked words never get here (保密法 第三十一条). */
    public Instant keep(DocumentId id, DraftDocument form, Actor actor) {
        requireMay(id, actor);
        requireDrawable(form);
        reader.requireUnmarked(form, actor);
        String json = JSON.writeValueAsString(form);
        if (json.length() > LONGEST) {
            throw new InvalidException(new Refusal("document.body.long").at("body"));
        }
        Instant now = time.now();
        jdbc.sql("""
                        insert into document_draft_buffer (person_id, document_id, form, saved_at)
                        values (:me, :document, cast(:form as jsonb), :now)
                        on conflict (person_id, document_id) do update set form = excluded.form,
                          saved_at = excluded.saved_at""")
                .param("me", actor.personId())
                .param("document", id.value())
                .param("form", json)
                .param("now", Timestamp.from(now))
                .update();
        return now;
    }

    private void requireMay(DocumentId id, Actor actor) {
        if (!id.equals(NEW)) {
            access.opened(id, DocumentAction.EDIT, actor);
        } else {
            DraftingService.requireDrafter(actor);
        }
    }

    /** Without these the form cannot be drawn again; a program may have left them out. */
    private static void requireDrawable(DraftDocument form) {
        if (form.kind() == null) {
            throw new InvalidException(new Refusal("document.kind.required").at("kind"));
        }
        if (form.direction() == null) {
            throw new InvalidException(new Refusal("document.direction.required").at("direction"));
        }
    }

    /** What is kept of this person's typing, and of nobody else's. */
    @Transactional(readOnly = true)
    public Optional<DraftBuffer> of(DocumentId id, Actor actor) {
        int version = id.equals(NEW) ? 0 : access.seen(id, actor).document().version();
        return jdbc.sql("""
                        select form, saved_at from document_draft_buffer
                        where person_id = :me and document_id = :document""")
                .param("me", actor.personId())
                .param("document", id.value())
                .query((row, number) -> {
                    var form = JSON.readValue(row.getString("form"), DraftDocument.class);
                    var savedAt = row.getTimestamp("saved_at").toInstant();
                    return DraftBuffer.of(form, savedAt, time.today(), form.version() != version);
                })
                .optional();
    }

    /** The same, unless the document says it already. */
    @Transactional(readOnly = true)
    public Optional<DraftBuffer> unsaved(DocumentView saved, Actor actor) {
        return of(new DocumentId(saved.id()), actor)
                .filter(buffer -> !buffer.form().saysTheSameAs(saved.draft(saved.body())));
    }

    public void forget(DocumentId id, Actor actor) {
        jdbc.sql("delete from document_draft_buffer where person_id = :me and document_id = :document")
                .param("me", actor.personId())
                .param("document", id.value())
                .update();
    }

    /** Everybody's, once the document is no draft any more. */
    void forgetAll(DocumentId id) {
        jdbc.sql("delete from document_draft_buffer where document_id = :document")
                .param("document", id.value())
                .update();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from document_draft_buffer where saved_at < :limit")
                .param("limit", Timestamp.from(limit))
                .update();
    }
}
