/** The invented office of 云江省. */
@NullMarked
package org.shuniu.identity.service.demo;

import org.jspecify.annotations.NullMarked;
