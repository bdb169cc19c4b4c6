/** Alerts as they are kept: a row for each person told. */
@NullMarked
package org.shuniu.duty.domain.alert;

import org.jspecify.annotations.NullMarked;
