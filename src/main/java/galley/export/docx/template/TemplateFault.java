package galley.export.docx.template;

import java.io.IOException;

/** A template that cannot be used: the message says what is wrong with it, as a clause about "it". */
public final class TemplateFault extends IOException {
    private static final long serialVersionUID = 1L;

    TemplateFault(String message) {
        super(message);
    }

    TemplateFault(String message, Exception cause) {
        super(message, cause);
    }
}
