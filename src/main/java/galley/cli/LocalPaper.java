package galley.cli;

import galley.unit.PaperSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paper of the country that the program runs in. */
final class LocalPaper {
    /** What {@code --paper} takes for it. */
    static final String NAME = "auto";

    /** Countries that write on Letter: CLDR, supplementalData, paperSize of type US-Letter. All others write on A4. */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    /** In this order, by POSIX, Base Definitions 8.2; {@code LC_PAPER} is an addition of the GNU C library. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_PAPER", "LANG");

    private static final Pattern COUNTRY = Pattern.compile("[a-z]{2,3}_([A-Z]{2})([.@].*)?");

    private LocalPaper() {}

    /**
     * The paper by the locale of the environment.
     *
     * @param environment the environment variables
     * @param country the country of the system, ISO 3166, where they name no locale
     */
    static PaperSize of(Map<String, String> environment, Optional<String> country) {
        Optional<String> locale = VARIABLES.stream()
                .map(variable -> environment.getOrDefault(variable, ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
        Optional<String> place = locale.isPresent() ? locale.flatMap(LocalPaper::country) : country;
        return place.filter(LETTER_COUNTRIES::contains).isPresent() ? PaperSize.LETTER : PaperSize.A4;
    }

    private static Optional<String> country(String locale) {
        Matcher matcher = COUNTRY.matcher(locale);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
