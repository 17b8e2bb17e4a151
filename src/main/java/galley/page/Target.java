package galley.page;

/** Where an active area leads. */
public sealed interface Target {

    /** What is said of it to somebody who does not see the page. */
    String words();

    /**
     * Out of the document.
     *
     * @param words an absolute address with scheme http, https or mailto
     */
    record Address(String words) implements Target {}

    /**
     * To what the area's node refers to in {@link Structure#references()}.
     *
     * @param words what that is, in the language of the document
     */
    record Inside(String words) implements Target {}
}
