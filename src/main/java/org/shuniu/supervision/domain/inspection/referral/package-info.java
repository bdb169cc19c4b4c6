/** Referral (移送) of what is no longer for supervision to the organ whose business it is (第二十三条). */
@NullMarked
package org.shuniu.supervision.domain.inspection.referral;

import org.jspecify.annotations.NullMarked;
