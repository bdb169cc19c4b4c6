/** Pages of meetings. */
@NullMarked
package org.shuniu.meeting.web;

import org.jspecify.annotations.NullMarked;
