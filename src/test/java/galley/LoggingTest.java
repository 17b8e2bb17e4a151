package galley;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;

/** No log line of a library may reach the user. */
class LoggingTest {
    @Test
    void commonsLoggingWhichPdfBoxUsesSaysNothing() {
        assertThat(LogFactory.getLog("org.apache.pdfbox").isFatalEnabled()).isFalse();
    }

    @Test
    void log4jApiWhichPoiUsesSaysNothing() {
        assertThat(LogManager.getLogger("org.apache.poi").isFatalEnabled()).isFalse();
    }
}
