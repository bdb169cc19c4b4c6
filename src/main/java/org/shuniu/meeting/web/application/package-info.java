/** Lists, forms and steps of meetings that are applied for or called. */
@NullMarked
package org.shuniu.meeting.web.application;

import org.jspecify.annotations.NullMarked;
