package galley.print.ipp;

/** The bytes that tell groups and kinds of values apart (RFC 8010, 3.5). */
final class Tag {
    static final int OPERATION_ATTRIBUTES = 0x01;
    static final int JOB_ATTRIBUTES = 0x02;
    static final int END = 0x03;
    static final int PRINTER_ATTRIBUTES = 0x04;
    static final int UNSUPPORTED_ATTRIBUTES = 0x05;

    /** Below are groups, from here on values. */
    static final int FIRST_VALUE = 0x10;
    /** Up to here values that say why there is none. */
    static final int LAST_OUT_OF_BAND = 0x1F;

    static final int UNSUPPORTED = 0x10;
    static final int NO_VALUE = 0x13;
    static final int INTEGER = 0x21;
    static final int BOOLEAN = 0x22;
    static final int ENUM = 0x23;
    static final int OCTETS = 0x30;
    static final int RESOLUTION = 0x32;
    static final int RANGE = 0x33;
    static final int COLLECTION = 0x34;
    static final int TEXT_WITH_LANGUAGE = 0x35;
    static final int NAME_WITH_LANGUAGE = 0x36;
    static final int END_COLLECTION = 0x37;
    static final int TEXT = 0x41;
    static final int NAME = 0x42;
    static final int KEYWORD = 0x44;
    static final int URI = 0x45;
    static final int CHARSET = 0x47;
    static final int LANGUAGE = 0x48;
    static final int MIME_TYPE = 0x49;
    static final int MEMBER_NAME = 0x4A;

    /** From here to {@link #LAST_WORDS} character strings. */
    static final int FIRST_WORDS = 0x40;

    static final int LAST_WORDS = 0x5F;

    private Tag() {}
}
