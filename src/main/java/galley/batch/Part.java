package galley.batch;

import java.io.Serializable;

/**
 * A part of the sources of a run.
 *
 * @param source the number of the source, from 0
 * @param from the first byte of a dump, or the number of the first article from 0
 * @param to the first behind it
 * @param bytes whether those are bytes
 */
public record Part(int source, long from, long to, boolean bytes) implements Serializable {}
