package galley.print.ipp.message;

/** What can be asked of a printer (RFC 8011, 5.4.15), and of CUPS. */
public enum Operation {
    PRINT_JOB(0x0002, "Print-Job"),
    VALIDATE_JOB(0x0004, "Validate-Job"),
    CREATE_JOB(0x0005, "Create-Job"),
    SEND_DOCUMENT(0x0006, "Send-Document"),
    CANCEL_JOB(0x0008, "Cancel-Job"),
    GET_JOB_ATTRIBUTES(0x0009, "Get-Job-Attributes"),
    GET_JOBS(0x000A, "Get-Jobs"),
    GET_PRINTER_ATTRIBUTES(0x000B, "Get-Printer-Attributes"),
    CUPS_GET_DEFAULT(0x4001, "CUPS-Get-Default"),
    CUPS_GET_PRINTERS(0x4002, "CUPS-Get-Printers");

    private final int code;
    private final String title;

    Operation(int code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Its number. */
    public int code() {
        return code;
    }

    /** Its name in the standard. */
    public String title() {
        return title;
    }
}
