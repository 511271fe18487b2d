package dk.raadslag.paper;

/** Where the newest file of an attachment is; the name in it is there for people and means nothing. */
public final class AttachmentAddress {

    private AttachmentAddress() {}

    public static String of(long paperId, Attachment attachment) {
        String file = plain(attachment.name()) + "." + attachment.current().ending();
        return "/sager/" + paperId + "/bilag/" + attachment.id() + "/"
                + attachment.current().number() + "/" + file;
    }

    private static String plain(String name) {
        String plain = name.replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa")
                .replace("Æ", "Ae")
                .replace("Ø", "Oe")
                .replace("Å", "Aa")
                .replaceAll("[^A-Za-z0-9_]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "bilag" : plain;
    }
}
