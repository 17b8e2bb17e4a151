package galley.lines;

import galley.breaking.BreakingParameters;
import galley.breaking.BreakingParameters.Tolerance;
import galley.lines.HouseRules.Prices;

/** The parameters under which our breaks are compared with TeX's. */
enum Settings {
    /** Plain TeX. */
    PLAIN(BreakingParameters.PLAIN_TEX),
    /** Plain TeX with two ems of emergency stretch. */
    EMERGENCY(BreakingParameters.of(new Tolerance(100, 200, Sp.of(21), false))),
    /** The house's tolerance and prices; without its last resort, which TeX has no like of. */
    HOUSE(BreakingParameters.of(
                    new Tolerance(-1, Prices.HOUSE.tolerance(), Sp.of(Prices.HOUSE.emergency() * Workshop.SIZE), false))
            .withDemerits(Prices.HOUSE.demerits())),
    /** A line more than is best, as pages may ask for. */
    LONGER(BreakingParameters.of(new Tolerance(-1, 800, Sp.of(15.75), false)).withLooseness(1)),
    /** A line fewer. */
    SHORTER(BreakingParameters.of(new Tolerance(-1, 800, Sp.of(15.75), false)).withLooseness(-1));

    final BreakingParameters parameters;

    Settings(BreakingParameters parameters) {
        this.parameters = parameters;
    }
}
