/** 全过程服务: from what asked for a matter to the report that tells of it, linked both ways (ORG-22). */
@NullMarked
package org.shuniu.supervision.service.chain;

import org.jspecify.annotations.NullMarked;
