/** What pages and the API show of annual plans. */
@NullMarked
package org.shuniu.meeting.service.plan.read;

import org.jspecify.annotations.NullMarked;
