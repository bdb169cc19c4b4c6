/** Storing, reading and sweeping attachments. */
@NullMarked
package org.shuniu.files.service;

import org.jspecify.annotations.NullMarked;
