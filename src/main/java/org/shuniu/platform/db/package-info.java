/** The embedded PostgreSQL server and the two database roles. */
@NullMarked
package org.shuniu.platform.db;

import org.jspecify.annotations.NullMarked;
