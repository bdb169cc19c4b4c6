/** Who may do what with a meeting, and what every change brings with it. */
@NullMarked
package org.shuniu.meeting.service;

import org.jspecify.annotations.NullMarked;
