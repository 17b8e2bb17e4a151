package galley.dates;

/** What a rule about dates makes of the words it matches; the vocabulary explains each. */
public enum Makes {
    DATE,
    RANGE,
    JOINED,
    EITHER,
    BARE,
    STEP,
    VAGUE,
    NTH,
    CLOCK,
    NONE
}
