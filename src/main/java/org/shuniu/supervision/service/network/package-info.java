/** The network of supervision: who answers for each unit and who liaises (SUP-12). */
@NullMarked
package org.shuniu.supervision.service.network;

import org.jspecify.annotations.NullMarked;
