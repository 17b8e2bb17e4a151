package galley.print;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Self-describing names of paper (PWG 5101.1, 5): {@code class_name_WxHunit}. */
final class MediaNames {
    /** At most nine digits each: what is longer is no paper. */
    private static final Pattern SIZE = Pattern.compile(
            "(?:[a-z0-9-]{1,40}_)?[A-Za-z0-9.-]{1,100}_(\\d{1,6}(?:\\.\\d{1,4})?)x(\\d{1,6}(?:\\.\\d{1,4})?)(mm|in)");

    private static final Map<String, String> STANDARD = Map.of(
            "a3", "iso_a3_297x420mm",
            "a4", "iso_a4_210x297mm",
            "a5", "iso_a5_148x210mm",
            "letter", "na_letter_8.5x11in",
            "legal", "na_legal_8.5x14in");

    /** What printers called them before names told the size (RFC 2911, appendix C). */
    private static final Map<String, String> LEGACY = Map.of(
            "iso-a3", "a3",
            "iso-a4", "a4",
            "iso-a5", "a5",
            "na-letter", "letter",
            "na-legal", "legal");

    private MediaNames() {}

    /** The size that a name ends in; empty where it has none, or one of no extent. */
    static Optional<MediaSize> size(String name) {
        // What follows a size tells tray or coating: "iso_a4_210x297mm_borderless" (PWG 5100.7 media-key).
        Matcher matcher = SIZE.matcher(name);
        if (!matcher.lookingAt()) {
            return Optional.ofNullable(LEGACY.get(name))
                    .flatMap(PaperSize::named)
                    .map(paper -> new MediaSize(paper.width(), paper.height()));
        }
        double width = Double.parseDouble(matcher.group(1));
        double height = Double.parseDouble(matcher.group(2));
        boolean metric = matcher.group(3).equals("mm");
        return width > 0 && height > 0
                ? Optional.of(
                        metric
                                ? new MediaSize(Length.mm(width), Length.mm(height))
                                : new MediaSize(Length.in(width), Length.in(height)))
                : Optional.empty();
    }

    static String of(PaperSize paper) {
        String name = STANDARD.get(paper.name());
        return name != null ? name : custom(paper.width(), paper.height());
    }

    static String custom(Length width, Length height) {
        String size = millimetres(width) + "x" + millimetres(height) + "mm";
        return "custom_" + size + "_" + size;
    }

    private static String millimetres(Length length) {
        BigDecimal rounded = BigDecimal.valueOf(length.millimetres()).setScale(2, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
