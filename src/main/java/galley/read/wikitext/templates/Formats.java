package galley.read.wikitext.templates;

import java.util.Map;

/** The printers that need more than a wording; the list of templates names them with an at sign. */
final class Formats {
    private static final Map<String, Printer> NAMED = Map.ofEntries(
            Map.entry("convert", new Conversion()),
            Map.entry("cite", new Citation()),
            Map.entry("sfn", ShortNotes::foot),
            Map.entry("sfnm", ShortNotes::several),
            Map.entry("source", SourceName::given),
            Map.entry("harv", ShortNotes::inText),
            Map.entry("efn", ShortNotes::explanatory),
            Map.entry("list", Lists::items),
            Map.entry("pairs", Lists::pairs),
            Map.entry("population", DataTables::population),
            Map.entry("climate", DataTables::climate),
            Map.entry("content", Lists::content),
            Map.entry("hatnote", Hatnotes::print),
            Map.entry("about", Hatnotes::about),
            Map.entry("date", Dates::first),
            Map.entry("datum", Dates::german),
            Map.entry("film", Dates::premieres),
            Map.entry("asof", Dates::asOf),
            Map.entry("span", Dates::span),
            Map.entry("death", Dates::second),
            Map.entry("coord", Coordinate::print),
            Map.entry("lang", Languages::tagged),
            Map.entry("langname", Languages::named),
            Map.entry("quote", Quotes::print),
            Map.entry("pictures", Pictures::print),
            Map.entry("ipa", Languages::pronunciation),
            Map.entry("ship", Ships::print),
            Map.entry("fraction", Amounts::fraction),
            Map.entry("value", Amounts::value),
            Map.entry("money", Amounts::money),
            Map.entry("url", Amounts::url),
            Map.entry("marriage", Dates::marriage),
            Map.entry("country", Names::country),
            Map.entry("chem", Amounts::chemical));

    private Formats() {}

    static Printer named(String name) {
        Printer printer = NAMED.get(name);
        if (printer == null) {
            throw new IllegalArgumentException("no format is called " + name);
        }
        return printer;
    }
}
