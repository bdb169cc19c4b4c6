package org.shuniu.numbering.domain;

/** State of an application for 发文立户. */
public enum AccountState {
    APPLIED,
    APPROVED,
    REFUSED
}
