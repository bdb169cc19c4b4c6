package org.shuniu.layout;

/** Makes the A4 processing sheet (发文稿纸, 处理单). Thread-safe. */
public interface SheetRenderer {
    byte[] render(ReviewSheet sheet);
}
