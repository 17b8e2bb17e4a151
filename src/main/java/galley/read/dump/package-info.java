/**
 * Exports of a whole wiki as MediaWiki writes them, schemas 0.10 and 0.11, packed or not. Comes in: a file. Goes out:
 * its pages one after the other as a {@link galley.read.Feed}, each with what the export states of it. Never holds more
 * than one page, never follows an address or entity out of the file, and never knows what the text of a page means.
 */
@NullMarked
package galley.read.dump;

import org.jspecify.annotations.NullMarked;
