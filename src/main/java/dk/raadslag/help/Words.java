package dk.raadslag.help;

/** The words of the screen in one language, by message key. */
@FunctionalInterface
interface Words {

    String of(String key, Object... filling);
}
