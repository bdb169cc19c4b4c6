/** The demo office's applications for meetings and annual plans. */
@NullMarked
package org.shuniu.meeting.service.application.demo;

import org.jspecify.annotations.NullMarked;
