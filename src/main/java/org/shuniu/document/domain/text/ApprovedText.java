package org.shuniu.document.domain.text;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.shuniu.document.domain.Part;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;

/**
 * What the government's office and leader agree to when a department may write to lower governments (DOC-12): from whom,
 * to whom, and in which words. The words 经…政府同意 may only come in afterwards (R05).
 */
public final class ApprovedText {
    private static final Pattern CONSENT =
            Pattern.compile("经[^，。；\\n]{0,30}(?:政府|党委)[^，。；\\n]{0,6}同意[，,。；]?(?:现[^，。；\\n]{0,20}如下[。：:])?\\n?");

    private ApprovedText() {}

    public static String hash(DocumentText text) {
        var addressing = text.addressing();
        var parties = text.parties().stream()
                .filter(Predicate.not(ApprovedText::isHeard))
                .map(party -> party.role() + " " + party.name())
                .collect(Collectors.joining("\n"));
        return TextHash.of(String.join(
                "\n",
                addressing.kind().name(),
                addressing.direction().name(),
                addressing.issuerName(),
                parties,
                text.title(),
                CONSENT.matcher(text.body()).replaceAll("").strip(),
                text.hash(Part.ATTACHMENTS)));
    }

    /** Whom the drafter hears is his own affair. */
    private static boolean isHeard(Party party) {
        return party.role() == PartyRole.COUNTERSIGNER;
    }
}
