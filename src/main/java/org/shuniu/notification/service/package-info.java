/** Delivering, reading and mailing notices. */
@NullMarked
package org.shuniu.notification.service;

import org.jspecify.annotations.NullMarked;
