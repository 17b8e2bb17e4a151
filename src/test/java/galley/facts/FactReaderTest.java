package galley.facts;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.source.Place;
import galley.testkit.Seeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fatalities | 25                                  | count 25..25 exact people
            Fatalities | 25 (7 victims, 18 perpetrators)     | count 25..25 exact people; count 7..7 exact victims; count 18..18 exact perpetrators
            Staff      | 9 (4 millers, 5 carters)            | count 9..9 exact; count 4..4 exact millers; count 5..5 exact carters
            Length     | 9 km (4 km, 5 km)                   | quantity 9..9 exact km; quantity 4..4 exact km; quantity 5..5 exact km
            Deaths     | 3 (2 children; 1 adult)             | count 3..3 exact people; count 2..2 exact children; count 1..1 exact adult
            Injuries   | 40+                                 | count 40.. min people
            Injuries   | at least 40                         | count 40.. min people
            Injuries   | up to 40                            | count ..40 max people
            Injuries   | more than 40                        | count 40.. over people
            Injuries   | fewer than 40                       | count ..40 under people
            Injuries   | c. 40                               | count 40..40 about people
            Injuries   | about 40–50                         | count 40..50 about people
            Injuries   | 40–50                               | count 40..50 range people
            Injuries   | 40 to 50                            | count 40..50 range people
            Population | 1,234,567                           | count 1234567..1234567 exact people
            Crew       | 12 sailors                          | count 12..12 exact sailors
            Length     | 12.5 km                             | quantity 12.5..12.5 exact km
            Power      | 1,200.5 kW                          | quantity 1200.5..1200.5 exact kW
            Share      | 37.5%                               | quantity 37.5..37.5 exact %
            Stones     | 4                                   | quantity 4..4 exact
            Date       | 5–10 June 2016                      | date 2016-06-05/2016-06-10
            Date       | 5 June 2016                         | date 2016-06-05/2016-06-05
            Date       | June 5, 2016                        | date 2016-06-05/2016-06-05
            Date       | June 5–10, 2016                     | date 2016-06-05/2016-06-10
            Date       | 28 May – 3 June 2016                | date 2016-05-28/2016-06-03
            Date       | 28 December 2015 – 3 January 2016   | date 2015-12-28/2016-01-03
            Date       | 2016-06-05                          | date 2016-06-05/2016-06-05
            Date       | June 2016                           | date 2016-06/2016-06
            Date       | April–May 2016                      | date 2016-04/2016-05
            Date       | c. June 2016                        | date 2016-06~/2016-06~
            Born       | 14 March 1964 (aged 47)             | date 1964-03-14/1964-03-14
            Opened     | Sunday, 21 September 2003 (at dusk) | date 2003-09-21/2003-09-21
            Opened     | on 21 September 2003                | date 2003-09-21/2003-09-21
            Built      | 1783 (within one summer)            | date 1783/1783
            Founded    | 1987                                | date 1987/1987
            Built      | 1939–1945                           | date 1939/1945
            Years      | 1990–present                        | date 1990/..
            Height     | 31 m (102 ft)                       | quantity 31..31 exact m; quantity 102..102 exact ft
            Area       | 23,530 km2 (9,085 sq mi)            | quantity 23530..23530 exact km2; quantity 9085..9085 exact sq mi
            Speed      | 40 km/h (25 mph; 22 kn)             | quantity 40..40 exact km/h; quantity 25..25 exact mph; quantity 22..22 exact kn
            Coordinates | 51°30′N 0°7′W                      | coordinates 51.5 -0.1166667; quantity 51.5..51.5 exact degrees north; quantity -0.1166667..-0.1166667 exact degrees east
            Coordinates | 33°51′35.9″S 151°12′40″E           | coordinates -33.8599722 151.2111111; quantity -33.8599722..-33.8599722 exact degrees north; quantity 151.2111111..151.2111111 exact degrees east
            Coordinates | 51.5° N, 0.125° W                  | coordinates 51.5 -0.125; quantity 51.5..51.5 exact degrees north; quantity -0.125..-0.125 exact degrees east
            Coordinates | 51.507, -0.127                     | coordinates 51.507 -0.127; quantity 51.507..51.507 exact degrees north; quantity -0.127..-0.127 exact degrees east
            Budget     | $5 million                          | money 5000000..5000000 exact $
            Budget     | €1,200.50                           | money 1200.50..1200.50 exact €
            Revenue    | US$3.5–4 billion                    | money 3500000000..4000000000 range US$
            Cost       | about £900                          | money 900..900 about £
            Location   | Aktobe, Kazakhstan                  | name
            Location   | Easton, Weston County, Norland      | name
            Architect  | Ada van der Berg                    | name
            Type       | Spree shooting, robbery, hijacking, shootout | list; text Spree shooting; text robbery; text hijacking; text shootout
            Uses       | flour, oil, and paper               | list; text flour; text oil; text paper
            """)
    void typesWhatIsCertain(String label, String value, String expected) {
        assertThat(print(new FactReader("en").read(field(label, value)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Title | 2016 Aktobe shootings",
                "Title | 12 Angry Men",
                "Title | 21 grams",
                "Target | Two gun shops, military base and police",
                "Result | 3–2",
                "Number | 1987",
                "Postal code | 90210",
                "Calling code | 007",
                "Agent | 007",
                "Speed | 1.234",
                "Ratio | 3/4",
                "Budget | $5 million (estimate)",
                "Budget | $5–3 million",
                "Coordinates | 51°60′N 0°7′W",
                "Coordinates | 91°N 0°7′W",
                "Coordinates | 51.5 N",
                "Position | 3.14, 2.71, 1.41",
                "Height | 6 ft 2 in",
                "Author | unknown",
                "Population as of | 2014 estimate",
                "Religion | Protestant",
                "Budget | 5 million",
                "Start | 5 pm",
                "Date | 31 June 2016",
                "Date | 30 February 2016",
                "Date | 10–5 June 2016",
                "Date | 5 June",
                "Date | 2016-13-05",
                "Date | June 10–5, 2016",
                "Rank | 3rd place",
                "Opened | 1 May 2003 (1 June 2003 for carts)",
                "Opened | 2003 (closed 2010)",
                "Fatalities | 25 (estimate)",
                "Fatalities | 25 (7, 18)",
                "Fatalities | 25 (as of 2016)",
                "Injuries | 40++",
                "Injuries | 50–40",
                "Injuries | at least 40–50",
                "Crew | 3.5",
                "Height | 1234567890123456 m",
                "Note | However, he left, they say.",
                "War | 100 Years War",
                "House | 10 Downing Street",
                "Distance | 2 km north of the old town",
                "Range | -40",
                "Range | +40",
                "Area | 1,23,456",
                "Version | 1.2.3"
            })
    void leavesAsTextWhatIsNot(String label, String value) {
        assertThat(print(new FactReader("en").read(field(label, value)))).isEqualTo("text");
    }

    @Test
    void aCommaGroupsThousandsInEnglishAlone() {
        assertThat(print(new FactReader("en-GB").read(field("Population", "1,234"))))
                .isEqualTo("count 1234..1234 exact people");
        assertThat(print(new FactReader("de").read(field("Population", "1,234"))))
                .isEqualTo("text");
    }

    @Test
    void theItemsOfAListAreItsParts() {
        Field field = new Field(
                "Fatalities",
                "* 7 victims\n* 18 perpetrators\n* others",
                List.of(item("7 victims"), item("18 perpetrators"), item("others")),
                List.of(),
                Place.UNKNOWN);

        assertThat(print(new FactReader("en").read(field)))
                .isEqualTo("list; count 7..7 exact victims; count 18..18 exact perpetrators; text others");
    }

    @Test
    void theLinesOfAValueAreItsParts() {
        Field field = new Field(
                "Address",
                "Quay 1\nOld Town",
                List.of(new Item(
                        0, List.of(new Inline.Text("Quay 1"), new Inline.LineBreak(), new Inline.Text("Old Town")))),
                List.of(),
                Place.UNKNOWN);

        assertThat(print(new FactReader("en").read(field))).isEqualTo("list; text Quay 1; text Old Town");
    }

    @Test
    void aFieldWithoutAValueSaysNothing() {
        FieldFacts facts = new FactReader("en").read(new Field("Losses", "", List.of(), List.of(), Place.UNKNOWN));

        assertThat(facts).isEqualTo(new FieldFacts(new Fact.Text(""), List.of()));
    }

    /** The promise that no fact is invented: every text is of the value, and every number's digits stand in it. */
    @Test
    void addsNothingToTheValue() {
        List<String> pieces = List.of(
                "25",
                " ",
                "(",
                ")",
                ", ",
                "7 victims",
                "–",
                "-",
                "June",
                "May ",
                "2016",
                "40+",
                "5",
                "about ",
                "km",
                "%",
                ".",
                "1,234",
                "and ",
                "robbery",
                "/",
                "present",
                "c. ",
                "0",
                "999999999999999",
                "at least ",
                "\u00A0",
                "٣");
        Seeds.check(3000, random -> {
            String value = mixture(random, pieces);
            for (String label : List.of("Date", "Injuries", "Length")) {
                FieldFacts facts = new FactReader("en").read(field(label, value));
                for (Fact fact : all(facts)) {
                    assertThat(value.replace('\u00A0', ' ')).contains(fact.text());
                    assertThat(numbers(fact))
                            .allSatisfy(
                                    number -> assertThat(value.replace(",", "")).contains(number.toPlainString()));
                }
            }
        });
    }

    private static String mixture(RandomGenerator random, List<String> pieces) {
        StringBuilder value = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            value.append(pieces.get(random.nextInt(pieces.size())));
        }
        return value.toString();
    }

    private static List<Fact> all(FieldFacts facts) {
        List<Fact> all = new ArrayList<>(List.of(facts.whole()));
        all.addAll(facts.parts());
        return all;
    }

    private static Field field(String label, String value) {
        return new Field(label, value, List.of(item(value)), List.of(), Place.UNKNOWN);
    }

    private static Item item(String text) {
        return new Item(0, List.of(new Inline.Text(text)));
    }

    private static String print(FieldFacts facts) {
        StringBuilder print = new StringBuilder(facts.whole().accept(new Printing(false)));
        facts.parts().forEach(part -> print.append("; ").append(part.accept(new Printing(true))));
        return print.toString();
    }

    private static List<BigDecimal> numbers(Fact fact) {
        return fact.accept(new Fact.Visitor<>() {
            @Override
            public List<BigDecimal> count(Fact.Count count) {
                return ends(count.amount());
            }

            @Override
            public List<BigDecimal> quantity(Fact.Quantity quantity) {
                return ends(quantity.amount());
            }

            @Override
            public List<BigDecimal> dateRange(Fact.DateRange dateRange) {
                return dateRange.moment().start().stream()
                        .map(date -> BigDecimal.valueOf(date.year()))
                        .toList();
            }

            @Override
            public List<BigDecimal> money(Fact.Money money) {
                return List.of();
            }

            @Override
            public List<BigDecimal> coordinates(Fact.Coordinates coordinates) {
                return List.of();
            }

            @Override
            public List<BigDecimal> name(Fact.Name name) {
                return List.of();
            }

            @Override
            public List<BigDecimal> listing(Fact.Listing listing) {
                return List.of();
            }

            @Override
            public List<BigDecimal> text(Fact.Text text) {
                return List.of();
            }

            private List<BigDecimal> ends(Amount amount) {
                return Arrays.asList(amount.min(), amount.max()).stream()
                        .flatMap(end -> end.stream())
                        .toList();
            }
        });
    }

    private record Printing(boolean words) implements Fact.Visitor<String> {
        @Override
        public String count(Fact.Count count) {
            return "count " + amount(count.amount());
        }

        @Override
        public String quantity(Fact.Quantity quantity) {
            return "quantity " + amount(quantity.amount());
        }

        @Override
        public String dateRange(Fact.DateRange dateRange) {
            return "date " + dateRange.moment().edtf();
        }

        @Override
        public String money(Fact.Money money) {
            return "money " + amount(money.amount());
        }

        @Override
        public String coordinates(Fact.Coordinates coordinates) {
            return "coordinates " + coordinates.latitude() + " " + coordinates.longitude();
        }

        @Override
        public String name(Fact.Name name) {
            return words ? "name " + name.text() : "name";
        }

        @Override
        public String listing(Fact.Listing listing) {
            return "list";
        }

        @Override
        public String text(Fact.Text text) {
            return words ? "text " + text.text() : "text";
        }

        private static String amount(Amount amount) {
            return (amount.min().map(BigDecimal::toPlainString).orElse("") + ".."
                            + amount.max().map(BigDecimal::toPlainString).orElse("") + " "
                            + amount.qualifier().word() + " " + amount.unit())
                    .strip();
        }
    }
}
