package galley.print.raster;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Trays as numbers of the raster's header (PWG 5102.4, table 5). */
final class MediaPosition {
    /** The printer chooses; also what stands for a tray that the standard has no number for. */
    static final int AUTO = 0;

    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("main", 1),
            Map.entry("alternate", 2),
            Map.entry("large-capacity", 3),
            Map.entry("manual", 4),
            Map.entry("envelope", 5),
            Map.entry("disc", 6),
            Map.entry("photo", 7),
            Map.entry("hagaki", 8),
            Map.entry("main-roll", 9),
            Map.entry("alternate-roll", 10),
            Map.entry("top", 11),
            Map.entry("middle", 12),
            Map.entry("bottom", 13),
            Map.entry("side", 14),
            Map.entry("left", 15),
            Map.entry("right", 16),
            Map.entry("center", 17),
            Map.entry("rear", 18),
            Map.entry("by-pass-tray", 19));

    private static final Pattern NUMBERED = Pattern.compile("(tray|roll)-([1-9][0-9]?)");

    private MediaPosition() {}

    static int of(String tray) {
        Matcher numbered = NUMBERED.matcher(tray);
        if (!numbered.matches()) {
            return NAMED.getOrDefault(tray, AUTO);
        }
        int number = Integer.parseInt(numbered.group(2));
        boolean isRoll = numbered.group(1).equals("roll");
        if (number > (isRoll ? 10 : 20)) {
            return AUTO;
        }
        return number + (isRoll ? 39 : 19);
    }
}
