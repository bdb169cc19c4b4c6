/** What pages and programs see of incidents. */
@NullMarked
package org.shuniu.duty.service.incident.read;

import org.jspecify.annotations.NullMarked;
