/** What all services of matters share: the door, who may know, who is told. */
@NullMarked
package org.shuniu.supervision.service;

import org.jspecify.annotations.NullMarked;
