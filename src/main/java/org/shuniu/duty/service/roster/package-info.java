/** Making, changing, submitting and publishing rosters; leave of duty people. */
@NullMarked
package org.shuniu.duty.service.roster;

import org.jspecify.annotations.NullMarked;
