package org.shuniu.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A document was issued: the gazette takes the 普发性 ones, the exchange carries it to the recipients.
 *
 * @param recipients organs it was dispatched to, as far as the directory knows them
 * @param generalIssue 普发性
 * @param disclosed 主动公开
 */
public record DocumentIssued(
        String key,
        DocumentId document,
        String number,
        String title,
        long issuer,
        List<Long> recipients,
        boolean generalIssue,
        boolean disclosed,
        LocalDate issuedOn,
        Actor actor,
        Instant at,
        Set<Long> audience)
        implements Activity {

    public DocumentIssued {
        recipients = List.copyOf(recipients);
        audience = Set.copyOf(audience);
    }

    @Override
    public String verb() {
        return "document.DISPATCH";
    }

    @Override
    public SubjectRef subject() {
        return document.subject();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "number", number, "recipients", String.valueOf(recipients.size()), "issuedOn", issuedOn.toString());
    }

    @Override
    public String link() {
        return document.link();
    }
}
