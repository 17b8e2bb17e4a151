package galley.read.wikitext.templates;

/** Prints the calls of one template, or of many that are alike. */
@FunctionalInterface
interface Printer {
    /** Wikitext; an empty string for nothing. */
    String print(Call call);
}
