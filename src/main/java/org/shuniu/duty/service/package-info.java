/** Rooms, and who is on duty now, asked by everything else in the module. */
@NullMarked
package org.shuniu.duty.service;

import org.jspecify.annotations.NullMarked;
