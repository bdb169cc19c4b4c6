/** What happened to which subject, for trail, inbox and counters. */
@NullMarked
package org.shuniu.kernel.activity;

import org.jspecify.annotations.NullMarked;
