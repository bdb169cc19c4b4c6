package org.shuniu.audit.service;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param retainDays how long entries are kept at least; 183 days are the floor (网络安全法 第二十一条(三): six months).
 *     Nothing deletes earlier; a later archive job must honour it.
 */
@ConfigurationProperties("shuniu.audit")
record AuditSettings(@DefaultValue("183") int retainDays) {
    private static final int SIX_MONTHS = 183;

    AuditSettings {
        if (retainDays < SIX_MONTHS) {
            throw new IllegalArgumentException("shuniu.audit.retain-days must be at least " + SIX_MONTHS);
        }
    }
}
