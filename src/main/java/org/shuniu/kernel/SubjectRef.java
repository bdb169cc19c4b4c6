package org.shuniu.kernel;

/** The record that a case, file, grant or trail row is about. {@code kind} is the owner's constant, e.g. DOCUMENT. */
public record SubjectRef(String kind, long id) {
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
