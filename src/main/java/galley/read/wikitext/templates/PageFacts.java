package galley.read.wikitext.templates;

/**
 * What a page says about itself to its templates.
 *
 * @param title the page's title without namespace
 * @param language BCP 47 tag of its text
 */
public record PageFacts(String title, String language) {}
