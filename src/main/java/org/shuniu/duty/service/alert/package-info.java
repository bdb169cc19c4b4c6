/** Alerts that cannot be overlooked: raised by what happens, acknowledged by each person. */
@NullMarked
package org.shuniu.duty.service.alert;

import org.jspecify.annotations.NullMarked;
