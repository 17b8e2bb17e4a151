package galley.cli;

import galley.source.Nearest;
import java.util.List;
import java.util.Locale;

/** A label that says who may see a document: one of the five of the Traffic Light Protocol, or words of the user's. */
final class HandlingLabel {
    /** FIRST, Traffic Light Protocol 2.0: capitals, no blank, never translated. */
    private static final List<String> TRAFFIC_LIGHTS =
            List.of("TLP:RED", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:GREEN", "TLP:CLEAR");

    /** Room for the title beside it on A5. */
    private static final int LONGEST = 32;

    private HandlingLabel() {}

    /** The label as given, once it is known to be one. */
    static String checked(String given) {
        if (given.isBlank() || given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl)) {
            throw wrong(
                    given, "it is a few words such as TLP:AMBER or OFFICIAL, of at most " + LONGEST + " characters");
        }
        String bare = given.strip();
        if (bare.toUpperCase(Locale.ROOT).startsWith("TLP") && !TRAFFIC_LIGHTS.contains(bare)) {
            throw wrong(given, hint(bare));
        }
        return bare;
    }

    private static String hint(String given) {
        String word = given.toUpperCase(Locale.ROOT).replace(" ", "").replace("TLP-", "TLP:");
        String near = word.equals("TLP:WHITE")
                ? "TLP:CLEAR, as it is called since version 2.0"
                : Nearest.to(word, TRAFFIC_LIGHTS).orElse("");
        String all = "the labels are " + String.join(", ", TRAFFIC_LIGHTS);
        return near.isEmpty() ? all : "did you mean " + near + "? " + all;
    }

    private static Stop wrong(String given, String hint) {
        return new Stop(ExitCode.WRONG_USAGE, "--handling cannot be '" + given + "'", hint);
    }
}
