package org.shuniu.kernel.state;

import java.util.Arrays;
import java.util.Optional;

/** A transition that has an address of its own. */
public interface AddressedTransition<S> extends Transition<S> {
    /** Last part of its address. */
    String noun();

    static <T extends AddressedTransition<?>> Optional<T> named(T[] table, String noun) {
        return Arrays.stream(table).filter(row -> row.noun().equals(noun)).findFirst();
    }
}
