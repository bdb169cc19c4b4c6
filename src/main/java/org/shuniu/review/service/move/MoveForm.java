package org.shuniu.review.service.move;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.review.Move;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.domain.Place;

/**
 * What a form or a JSON body says about a move; each move takes its own part.
 *
 * @param version the version of the item the form was drawn from, or of the case where it names the case; null with a
 *     move on the whole case: whatever stands now
 * @param text opinion, reason or note
 * @param personId to whom it goes (转办, 委托, 加签, 改派)
 * @param personIds readers of a 传阅
 * @param next who handles the next step, where this handler says so
 * @param itemId the signer's item to be removed
 * @param fromPersonId whose item is reassigned, or whose paper is recorded
 */
public record MoveForm(
        @Nullable Integer version,
        @Nullable String text,
        @Nullable Long personId,
        @Nullable List<Long> personIds,
        @Nullable List<Long> next,
        @Nullable Place place,
        @Nullable Integer toPosition,
        @Nullable ReturnMode mode,
        @Nullable Long itemId,
        @Nullable Long fromPersonId,
        @Nullable Move decision,
        @Nullable LocalDate signedOn,
        @Nullable Long scanFileId) {
    public static MoveForm blank(@Nullable Integer version) {
        return new MoveForm(version, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    String words() {
        return text == null ? "" : text.strip();
    }

    int drawn() {
        return version == null ? -1 : version;
    }

    List<Long> readers() {
        return personIds == null ? List.of() : personIds;
    }

    /** Everybody ticked in the form so far. */
    public List<Long> chosen() {
        return personId == null ? readers() : List.of(personId);
    }
}
