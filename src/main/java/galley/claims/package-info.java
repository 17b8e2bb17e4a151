/**
 * What an article claims in numbers: how many were killed, how high a tower is, how many bells hang in it. Comes in: an
 * article. Goes out: its {@link galley.claims.Passage}s cut into sentences, and {@link galley.claims.Claim}s, each with
 * the words that make it. Never knows whether two claims agree with the world; leaves out what could be read in two
 * ways.
 */
@NullMarked
package galley.claims;

import org.jspecify.annotations.NullMarked;
