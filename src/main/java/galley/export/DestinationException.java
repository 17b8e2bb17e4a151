package galley.export;

import java.io.IOException;

/** A destination that does not take a file: the message says why, and what to do next. */
public final class DestinationException extends IOException {
    private static final long serialVersionUID = 1L;

    /** A refusal for people to read. */
    public DestinationException(String message) {
        super(message);
    }

    DestinationException(String message, IOException cause) {
        super(message, cause);
    }
}
