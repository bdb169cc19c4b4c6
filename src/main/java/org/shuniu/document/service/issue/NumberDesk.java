package org.shuniu.document.service.issue;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.service.command.RegisterNumber;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.numbering.DocumentNumber;
import org.shuniu.numbering.Numbers;
import org.shuniu.numbering.ReservedNumbers;
import org.shuniu.numbering.ReservedNumbers.Kept;
import org.springframework.stereotype.Component;

/** The number of a paper: the next one of its series, or one that was kept for it (预留). */
@Component
public class NumberDesk {
    private final Numbers numbers;
    private final ReservedNumbers reserved;

    NumberDesk(Numbers numbers, ReservedNumbers reserved) {
        this.numbers = numbers;
        this.reserved = reserved;
    }

    /** A joint paper takes the number of the leading organ (DOC-19), and nobody takes another organ's (R17). */
    long series(Document document, RegisterNumber command) {
        Long kept = command.reservedEntryId();
        if (kept != null) {
            return kept(document, kept).seriesId();
        }
        long issuer = document.addressing().issuerId();
        if (numbers.openSeries(issuer).stream().noneMatch(series -> series.id() == command.seriesId())) {
            throw new InvalidException(
                    new Refusal("document.invalid.series").at("seriesId").from("document.source.R17"));
        }
        return command.seriesId();
    }

    private DocumentNumber kept(Document document, long entryId) {
        return kept(document.addressing().issuerId(), year(document))
                .map(Kept::number)
                .filter(number -> number.entryId() == entryId)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("document.invalid.reserved")
                        .at("reservedEntryId")
                        .from("document.source.R17")));
    }

    /** Numbers of this year that the organ keeps for a purpose. */
    public Stream<Kept> kept(long issuerId, int year) {
        return numbers.openSeries(issuerId).stream().flatMap(series -> reserved.reserved(series.id(), year).stream());
    }

    /** Taken last in the transaction, after all other locks. */
    DocumentNumber take(Document document, long seriesId, @Nullable Long reservedEntryId, Actor actor) {
        var subject = new DocumentId(document.id()).subject();
        long issuer = document.addressing().issuerId();
        return reservedEntryId == null
                ? numbers.take(seriesId, issuer, year(document), subject, actor)
                : reserved.takeReserved(reservedEntryId, issuer, subject, actor);
    }

    /** Year of the signature (R17). */
    private static int year(Document document) {
        return Objects.requireNonNull(document.marks().signedOn()).getYear();
    }
}
