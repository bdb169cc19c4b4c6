/** Number, attachments, disclosure, hashes, R17, R18, R22 to R24, R27, R34 and R42. */
@NullMarked
package org.shuniu.rules.domain.check.form;

import org.jspecify.annotations.NullMarked;
