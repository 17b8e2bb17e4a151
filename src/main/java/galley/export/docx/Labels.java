package galley.export.docx;

/** The words that the report itself adds; everything else is the article's. */
final class Labels {
    static final String KIND = "Report";
    static final String BOOK = "Book";
    static final String REDLINE = "Redline";
    static final String KEY_FACTS = "Key facts";
    static final String FACT = "Fact";
    static final String AS_STATED = "As stated";
    static final String TIMELINE = "Timeline";
    static final String TO_SCALE = "The timeline to scale";
    static final String DATE = "Date";
    static final String EVENT = "Event";
    static final String BASIS = "Basis";
    static final String SECTION = "Section";
    static final String CONTENTS = "Contents";
    static final String TABLE = "Table";
    static final String TABLES = "Tables";
    static final String FIGURE = "Figure";

    private Labels() {}
}
