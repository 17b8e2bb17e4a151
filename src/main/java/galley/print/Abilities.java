package galley.print;

import java.util.List;

/**
 * What a printer can do, and how it is. Lists keep the printer's order, so that a refusal can name what it has.
 *
 * @param about who it is
 * @param status how it is
 * @param formats the media types it takes: {@code application/pdf}; empty where it does not tell
 * @param papers the paper it can print on
 * @param choices what a job can choose
 * @param raster how it wants PWG Raster
 */
public record Abilities(
        About about, Status status, List<String> formats, Papers papers, Choices choices, Raster raster) {

    /** Copies the list. */
    public Abilities {
        formats = List.copyOf(formats);
    }

    /** Whether it says that it takes files of a media type. */
    public boolean takes(String format) {
        return formats.contains(format);
    }

    /**
     * Who it is; what it does not tell is an empty string.
     *
     * @param name what it calls itself
     * @param address where it is reached
     * @param model make and model
     * @param info what its owner says of it
     * @param location where it stands
     */
    public record About(String name, String address, String model, String info, String location) {}

    /**
     * How it wants PWG Raster (PWG 5102.4).
     *
     * @param resolutions those it takes; empty where it takes none
     * @param types colour spaces and depths: {@code sgray_8}, {@code srgb_8}, {@code black_1}
     * @param back how the back of a sheet lies before it
     */
    public record Raster(List<Resolution> resolutions, List<String> types, SheetBack back) {
        /** Copies the lists. */
        public Raster {
            resolutions = List.copyOf(resolutions);
            types = List.copyOf(types);
        }
    }
}
