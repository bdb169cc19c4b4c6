package org.shuniu.layout;

import java.util.List;

/** Strict rendering was asked for and faces of the standard are not installed. */
public final class MissingFaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> faces;

    public MissingFaceException(List<String> faces) {
        super("Faces not installed: " + String.join(", ", faces));
        this.faces = List.copyOf(faces);
    }

    /** The names of the faces as the standard and the trade call them. */
    public List<String> faces() {
        return faces;
    }
}
