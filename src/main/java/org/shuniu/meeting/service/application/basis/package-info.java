/** By which decision of a session of the government a meeting was agreed. */
@NullMarked
package org.shuniu.meeting.service.application.basis;

import org.jspecify.annotations.NullMarked;
