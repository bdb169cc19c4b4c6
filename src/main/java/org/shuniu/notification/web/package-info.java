/** Inbox pages and their API. */
@NullMarked
package org.shuniu.notification.web;

import org.jspecify.annotations.NullMarked;
