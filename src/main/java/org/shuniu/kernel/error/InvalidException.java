package org.shuniu.kernel.error;

import java.util.List;
import org.shuniu.kernel.Refusal;

/** Input that no check annotation could judge: 400 with the fields named. Pages show it beside the field. */
public class InvalidException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Refusal> problems;

    public InvalidException(List<Refusal> problems) {
        super(problems.get(0).key(), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public InvalidException(Refusal problem) {
        this(List.of(problem));
    }

    public List<Refusal> problems() {
        return problems;
    }
}
