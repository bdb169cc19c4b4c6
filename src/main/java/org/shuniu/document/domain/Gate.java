package org.shuniu.document.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The four gates of review (DOC-01) and the parts of the paper each one judges. A change of a part voids only the
 * verdicts of the gates that cover it.
 */
public enum Gate {
    // @formatter:off
    /** 行文关: should it be issued, by whom, to whom. */
    ISSUING (DocumentStep.GATE_ISSUING, EnumSet.of(Part.ADDRESSING)),
    /** 政策关: policy, consistency with papers in force. */
    POLICY  (DocumentStep.GATE_POLICY,  EnumSet.of(Part.BODY, Part.ATTACHMENTS)),
    /** 法规关: legality and authority. */
    LEGAL   (DocumentStep.GATE_LEGAL,   EnumSet.of(Part.BODY, Part.ATTACHMENTS)),
    /** 文字和格式关: wording and form. */
    FORMAT  (DocumentStep.GATE_FORMAT,  EnumSet.of(Part.BODY, Part.ATTACHMENTS, Part.FORM));
    // @formatter:on

    private final DocumentStep step;
    private final Set<Part> parts;

    Gate(DocumentStep step, Set<Part> parts) {
        this.step = step;
        this.parts = parts;
    }

    public DocumentStep step() {
        return step;
    }

    public Set<Part> parts() {
        return EnumSet.copyOf(parts);
    }

    public boolean covers(Part part) {
        return parts.contains(part);
    }

    public static Optional<Gate> at(DocumentStep step) {
        for (Gate gate : values()) {
            if (gate.step == step) {
                return Optional.of(gate);
            }
        }
        return Optional.empty();
    }
}
