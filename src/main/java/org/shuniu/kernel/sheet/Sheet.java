package org.shuniu.kernel.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table being written to a stream, row by row. */
public interface Sheet extends Closeable {
    void row(List<String> cells) throws IOException;
}
