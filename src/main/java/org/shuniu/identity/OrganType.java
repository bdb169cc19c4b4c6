package org.shuniu.identity;

/** What an organ is, which decides whom it may write to. */
public enum OrganType {
    /** 人民政府. */
    GOVERNMENT,
    /** 政府办公厅（室）. */
    OFFICE,
    /** 部门. */
    DEPARTMENT,
    /** 直属机构. */
    DIRECT_AGENCY,
    /** 内设机构. */
    DIVISION,
    /** 议事协调机构. */
    COORDINATION_BODY,
    /** 驻外办事机构. */
    LIAISON_OFFICE,
    /** 人民代表大会常务委员会, addressee of 议案. */
    CONGRESS,
    /** 政治协商会议委员会, which gives 提案. */
    CPPCC
}
