/** The outgoing document: its kind, parties, phases and verbs. */
@NullMarked
package org.shuniu.document.domain;

import org.jspecify.annotations.NullMarked;
