package org.shuniu.kernel;

import java.util.EnumSet;
import java.util.Set;

/** Roles that are granted to a post or, for the three administrators, to a person. */
public enum Role {
    /** 系统管理员: accounts, organs, parameters; never business. */
    SYSTEM_ADMIN,
    /** 安全管理员: roles, lock and unlock; never business. */
    SECURITY_ADMIN,
    /** 审计管理员: reads and exports the trail; nothing else. */
    AUDIT_ADMIN,
    /** 拟稿人. */
    DRAFTER,
    /** 处室/部门负责人: 核稿 of the own unit's drafts. */
    UNIT_HEAD,
    /** 文电处审核员: 受理 and the gates 行文关, 政策关, 文字和格式关. */
    OFFICE_REVIEWER,
    /** 合法性审核员: the gate 法规关. */
    LEGAL_REVIEWER,
    /** 副秘书长/秘书长: 协调. */
    SECRETARY,
    /** 机关负责人: signs ordinary papers. */
    LEADER,
    /** 主要负责人: signs 上行文 and important papers. */
    PRINCIPAL,
    /** 复核员. */
    RECHECKER,
    /** 编号登记员. */
    REGISTRAR,
    /** 排版印制员. */
    TYPESETTER,
    /** 用印员: never the signer or drafter of the same paper. */
    SEAL_KEEPER,
    /** 档案员. */
    ARCHIVIST,
    /** 行文监督员. */
    DOCUMENT_SUPERVISOR,
    /** 流程管理员: routes, reassignment. */
    PROCESS_MANAGER,
    /** 代录员: records what a leader signed on paper. */
    RECORDING_CLERK,
    /** 督查专员: proposes, assigns, urges and examines matters. */
    SUPERVISOR,
    /** 督查室主任: establishes what was ordered, decides objections and short extensions. */
    SUPERVISION_HEAD,
    /** 督查联络员 of a unit: receives its matters and feeds back. */
    SUPERVISION_LIAISON,
    /** 值班员: keeps the duty log, registers emergencies and reports them. */
    DUTY_OFFICER,
    /** 总值班室主任, or the head of a unit's duty room: publishes rosters, decides levels and deductions. */
    DUTY_DIRECTOR,
    /** 紧急信息签发人: authorised by the main leader to sign written reports. */
    EMERGENCY_SIGNER,
    /** 值班考核员: keeps the 100-point sheets. */
    DUTY_ASSESSOR,
    /** 会务员 of 会务处: examines applications, keeps rooms, topics and notices. */
    MEETING_OFFICER,
    /** 参会联络员 of a unit: hands in its plan and topics, answers notices. */
    MEETING_LIAISON,
    /** 人大、政协联络员 of a body that proposes: reads its proposals and rates the answers. */
    PROPOSAL_LIAISON;

    private static final Set<Role> ADMINISTRATORS = EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);

    /** One of the three separated administrators, who never read business records (GB/T 22239-2019). */
    public boolean isAdministrator() {
        return ADMINISTRATORS.contains(this);
    }
}
