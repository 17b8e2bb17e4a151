package galley.export.json;

import galley.check.Finding;
import galley.source.Origin;
import java.util.List;

/**
 * A file that was checked.
 *
 * @param path the name that the user gave it
 * @param origin the file itself
 * @param findings what is to be checked in it, in order
 */
public record CheckedFile(String path, Origin origin, List<Finding> findings) {

    /** Takes a copy of the findings. */
    public CheckedFile {
        findings = List.copyOf(findings);
    }
}
