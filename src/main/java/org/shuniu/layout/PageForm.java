package org.shuniu.layout;

/** The form of the page: the general form (GB/T 9704-2012, 7) or the letter form (10.1). */
public enum PageForm {
    GENERAL,
    LETTER
}
