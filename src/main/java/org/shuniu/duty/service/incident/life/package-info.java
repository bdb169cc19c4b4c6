/** Registering an incident and keeping what is known of it, its figures and its level. */
@NullMarked
package org.shuniu.duty.service.incident.life;

import org.jspecify.annotations.NullMarked;
