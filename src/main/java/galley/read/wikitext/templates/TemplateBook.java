package galley.read.wikitext.templates;

import java.util.Optional;

/** Knows what templates print. Holds no state: one instance serves many threads. */
@FunctionalInterface
public interface TemplateBook {

    /**
     * What a call prints: wikitext in which templates are not looked for again. Nothing to print is an empty string;
     * empty if the book does not know the template.
     */
    Optional<String> print(Call call);
}
