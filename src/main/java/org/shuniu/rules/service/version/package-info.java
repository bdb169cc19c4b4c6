/** New dated versions of rules, added by an administrator; older ones stay as they are. */
@NullMarked
package org.shuniu.rules.service.version;

import org.jspecify.annotations.NullMarked;
