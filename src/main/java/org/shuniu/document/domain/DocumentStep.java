package org.shuniu.document.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Role;

/** The kinds of step on the way of an outgoing document, in their usual order (条例 第二十条 to 第二十五条). */
public enum DocumentStep {
    /** 部门核稿. */
    UNIT_REVIEW(true, false, Role.UNIT_HEAD),
    /** 会签. */
    COUNTERSIGN(false, true, null),
    /** 协调. */
    COORDINATION(false, true, Role.SECRETARY),
    /** 受理 by the office. */
    ACCEPTANCE(true, false, Role.OFFICE_REVIEWER),
    /** 行文关. */
    GATE_ISSUING(true, true, Role.OFFICE_REVIEWER),
    /** 政策关. */
    GATE_POLICY(true, true, Role.OFFICE_REVIEWER),
    /** 法规关. */
    GATE_LEGAL(true, true, Role.LEGAL_REVIEWER),
    /** 文字和格式关. */
    GATE_FORMAT(true, true, Role.OFFICE_REVIEWER),
    /** 签发. */
    SIGNATURE(true, true, null),
    /** 复核. */
    RECHECK(true, true, Role.RECHECKER),
    /** 编号登记. */
    NUMBERING(true, true, Role.REGISTRAR),
    /** 排版. */
    TYPESETTING(true, true, Role.TYPESETTER),
    /** 用印; left out for kinds without a seal. */
    SEALING(true, true, Role.SEAL_KEEPER),
    /** 核发. */
    DISPATCH(true, true, Role.REGISTRAR),
    /** 归档. */
    ARCHIVING(true, true, Role.ARCHIVIST);

    private final boolean required;
    private final boolean ownForm;
    private final @Nullable Role role;

    DocumentStep(boolean required, boolean ownForm, @Nullable Role role) {
        this.required = required;
        this.ownForm = ownForm;
        this.role = role;
    }

    /** Cannot be configured away from a route. */
    public boolean isRequired() {
        return required;
    }

    /** Needs more than an opinion: a verdict, a number, a seal. */
    public boolean hasOwnForm() {
        return ownForm;
    }

    /** The role that acts here; empty where the document itself names the persons. */
    public Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    public Optional<Gate> gate() {
        return Gate.at(this);
    }

    public static Optional<DocumentStep> of(@Nullable String code) {
        for (DocumentStep step : values()) {
            if (step.name().equals(code)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
