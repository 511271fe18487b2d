package dk.raadslag.approval;

import dk.raadslag.paper.PaperHead;
import dk.raadslag.web.Words;

/** What a case is called in mail, which leaves the house: of a closed case only its number. */
public final class NeutralName {

    private NeutralName() {}

    public static String of(PaperHead head, Words words) {
        if (!head.closed()) return head.neutralTitle() == null ? head.title() : head.neutralTitle();
        String number = head.caseNumber();
        return number == null ? words.text("approval.mail.closed") : words.text("approval.mail.closedNumber", number);
    }
}
