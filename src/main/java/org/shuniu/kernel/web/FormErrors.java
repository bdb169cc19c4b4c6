package org.shuniu.kernel.web;

import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.validation.BindingResult;

/** Puts what a service refused beside the fields of the form. */
public final class FormErrors {
    private FormErrors() {}

    /** Calls, unless binding found errors; what the service refuses then stands beside its field. True when done. */
    public static boolean accepted(BindingResult errors, Runnable call) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            call.run();
            return true;
        } catch (InvalidException refused) {
            into(errors, refused);
            return false;
        }
    }

    public static void into(BindingResult errors, InvalidException refused) {
        for (Refusal problem : refused.problems()) {
            Object[] args = problem.args().toArray();
            String field = problem.field();
            if (field == null || errors.getFieldType(field) == null) {
                errors.reject(problem.key(), args, problem.key());
            } else {
                errors.rejectValue(field, problem.key(), args, problem.key());
            }
        }
    }
}
