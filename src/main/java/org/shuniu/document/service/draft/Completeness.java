package org.shuniu.document.service.draft;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.text.DocumentText;
import org.shuniu.document.service.engine.Countersigning;
import org.shuniu.document.service.policy.SignerRule;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.numbering.Numbers;
import org.springframework.stereotype.Component;

/** What a draft must have before it is sent on its way: a series, grounds, readers, a signer. */
@Component
public class Completeness {
    private final Numbers numbers;
    private final SignerRule signers;
    private final Countersigning countersigning;

    public Completeness(Numbers numbers, SignerRule signers, Countersigning countersigning) {
        this.numbers = numbers;
        this.signers = signers;
        this.countersigning = countersigning;
    }

    public void require(Document document, DocumentText text) {
        var missing = missing(document, text);
        if (!missing.isEmpty()) {
            throw new InvalidException(missing);
        }
    }

    /** Everything that is still missing, each beside its field. */
    public List<Refusal> missing(Document document, DocumentText text) {
        var missing = new ArrayList<Refusal>();
        var addressing = document.addressing();
        if (text.body().isBlank()) {
            missing.add(new Refusal("document.body.required").at("body"));
        }
        if (addressing.kind().hasAddressees()
                && document.parties(PartyRole.ADDRESSEE).isEmpty()) {
            missing.add(
                    new Refusal("document.invalid.addressees").at("addressees").from("document.source.art9"));
        }
        if (addressing.necessity() == null && addressing.planReference() == null && addressing.basis() == null) {
            missing.add(
                    new Refusal("document.invalid.necessity").at("necessity").from("document.source.art13"));
        }
        if (numbers.openSeries(addressing.issuerId()).isEmpty()) {
            missing.add(new Refusal("document.invalid.noSeries").at("issuerId").from("document.source.series"));
        }
        if (!signers.isComplete(document)) {
            missing.add(new Refusal("document.invalid.noSigner").at("signerId").from("document.source.art22"));
        }
        countersigning
                .unanswerable(document)
                .forEach(unit ->
                        missing.add(new Refusal("document.invalid.noCountersigner", unit.name()).at("countersigners")));
        return missing;
    }
}
