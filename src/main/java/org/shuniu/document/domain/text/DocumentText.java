package org.shuniu.document.domain.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Addressing;
import org.shuniu.document.domain.Elements;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.Part;
import org.shuniu.document.domain.Party;

/** Everything a signature covers, written out as lines, with a hash for each part. */
public record DocumentText(
        String title,
        String body,
        Addressing addressing,
        List<Party> parties,
        Elements elements,
        List<Attached> files) {

    /** An attached file by name and content. */
    public record Attached(String name, String sha256) {}

    public DocumentText {
        parties = List.copyOf(parties);
        files = List.copyOf(files);
    }

    /** Hash of the whole paper. */
    public String hash() {
        return TextHash.of(title + '\n' + body + '\n' + elementsText());
    }

    public String hash(Part part) {
        return TextHash.of(
                switch (part) {
                    case ADDRESSING -> lines(addressingLines());
                    case BODY -> body;
                    case ATTACHMENTS -> lines(attachmentLines());
                    case FORM -> title + '\n' + lines(formLines());
                });
    }

    /** Hash of what this gate judges. */
    public String hash(Gate gate) {
        return TextHash.of(gate.parts().stream().map(this::hash).collect(Collectors.joining("\n")));
    }

    /** All elements as {@code name: value} lines; kept with each version and compared between versions. */
    public String elementsText() {
        return lines(addressingLines()) + '\n' + lines(attachmentLines()) + '\n' + lines(formLines());
    }

    private Map<String, @Nullable Object> addressingLines() {
        var lines = new LinkedHashMap<String, @Nullable Object>();
        lines.put("kind", addressing.kind());
        lines.put("direction", addressing.direction());
        lines.put("issuer", addressing.issuerName());
        parties.forEach(party -> lines.merge(party.role().name(), party.name(), (old, next) -> old + "；" + next));
        lines.put("letterPurpose", addressing.letterPurpose());
        lines.put("necessity", addressing.necessity());
        lines.put("planReference", addressing.planReference());
        lines.put("basis", addressing.basis());
        lines.put("citedTitle", addressing.citedTitle());
        lines.put("citedNumber", addressing.citedNumber());
        lines.put("assignedByLeader", addressing.assignedByLeader() ? "true" : null);
        return lines;
    }

    private Map<String, @Nullable Object> attachmentLines() {
        var lines = new LinkedHashMap<String, @Nullable Object>();
        lines.put("attachmentList", elements.attachmentList());
        files.forEach(file -> lines.put("file " + file.sha256(), file.name()));
        return lines;
    }

    private Map<String, @Nullable Object> formLines() {
        var lines = new LinkedHashMap<String, @Nullable Object>();
        lines.put("urgency", elements.urgency());
        lines.put("disclosure", elements.disclosure());
        lines.put("disclosureReason", elements.disclosureReason());
        lines.put("generalIssue", elements.generalIssue());
        lines.put("normative", elements.normative());
        lines.put("important", elements.important());
        lines.put("contact", elements.contact());
        lines.put("printingUnit", elements.printingUnit());
        return lines;
    }

    private static String lines(Map<String, @Nullable Object> values) {
        return values.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + ": "
                        + Objects.toString(entry.getValue()).replace("\n", "\n  "))
                .collect(Collectors.joining("\n"));
    }
}
