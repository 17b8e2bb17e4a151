/**
 * What an editor should check before an article is used: where it contradicts itself, what it leaves open. Comes in: an
 * article with its timeline. Goes out: findings, each with the rule that made it and the places it concerns. Never
 * knows how findings are shown, and never decides which of two claims is right.
 */
@NullMarked
package galley.check;

import org.jspecify.annotations.NullMarked;
