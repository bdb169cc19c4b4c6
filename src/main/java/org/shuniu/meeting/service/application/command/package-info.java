/** What is asked of the application for a meeting. */
@NullMarked
package org.shuniu.meeting.service.application.command;

import org.jspecify.annotations.NullMarked;
