/**
 * How fast galley is, measured on demand and never by the test suites: {@code mvn -q -Pbench verify} prints CPU time
 * and allocation stage by stage; {@link galley.bench.LongArticle} writes the article of 300 pages for runs of the whole
 * program.
 */
@NullMarked
package galley.bench;

import org.jspecify.annotations.NullMarked;
