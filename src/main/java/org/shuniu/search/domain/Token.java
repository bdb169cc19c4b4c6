package org.shuniu.search.domain;

/**
 * A lexeme at its position.
 *
 * @param alone an ideograph that is not followed by another one
 */
record Token(String lexeme, int position, boolean alone) {
    boolean isWord() {
        return !Character.isIdeographic(lexeme.codePointAt(0));
    }

    boolean hasDigit() {
        return lexeme.chars().anyMatch(Character::isDigit);
    }
}
