/** How a month is filled in fair rotation, and what stands in the way of its publication; knows no database. */
@NullMarked
package org.shuniu.duty.domain.roster.plan;

import org.jspecify.annotations.NullMarked;
