/** Inbox lines, channel choices and the mail outbox. */
@NullMarked
package org.shuniu.notification.domain;

import org.jspecify.annotations.NullMarked;
