package org.shuniu.layout;

/** The form of the page: the general form (GB/T 9704-2012, 7), the letter form (10.1) or that of minutes (10.3). */
public enum PageForm {
    GENERAL,
    LETTER,
    MINUTES
}
