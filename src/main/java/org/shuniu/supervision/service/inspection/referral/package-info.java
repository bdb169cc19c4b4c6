/** Referrals (移送, 第二十三条): only supervision of the office knows of them. */
@NullMarked
package org.shuniu.supervision.service.inspection.referral;

import org.jspecify.annotations.NullMarked;
