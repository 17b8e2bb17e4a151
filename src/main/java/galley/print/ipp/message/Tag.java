package galley.print.ipp.message;

/** The bytes that tell groups and kinds of values apart (RFC 8010, 3.5). */
public final class Tag {
    public static final int OPERATION_ATTRIBUTES = 0x01;
    public static final int JOB_ATTRIBUTES = 0x02;
    public static final int END = 0x03;
    public static final int PRINTER_ATTRIBUTES = 0x04;
    public static final int UNSUPPORTED_ATTRIBUTES = 0x05;

    /** Below are groups, from here on values. */
    public static final int FIRST_VALUE = 0x10;
    /** Up to here values that say why there is none. */
    public static final int LAST_OUT_OF_BAND = 0x1F;

    public static final int UNSUPPORTED = 0x10;
    public static final int NO_VALUE = 0x13;
    public static final int INTEGER = 0x21;
    public static final int BOOLEAN = 0x22;
    public static final int ENUM = 0x23;
    public static final int OCTETS = 0x30;
    public static final int RESOLUTION = 0x32;
    public static final int RANGE = 0x33;
    public static final int COLLECTION = 0x34;
    public static final int TEXT_WITH_LANGUAGE = 0x35;
    public static final int NAME_WITH_LANGUAGE = 0x36;
    public static final int END_COLLECTION = 0x37;
    public static final int TEXT = 0x41;
    public static final int NAME = 0x42;
    public static final int KEYWORD = 0x44;
    public static final int URI = 0x45;
    public static final int CHARSET = 0x47;
    public static final int LANGUAGE = 0x48;
    public static final int MIME_TYPE = 0x49;
    public static final int MEMBER_NAME = 0x4A;

    /** From here to {@link #LAST_WORDS} character strings. */
    public static final int FIRST_WORDS = 0x40;

    public static final int LAST_WORDS = 0x5F;

    private Tag() {}
}
