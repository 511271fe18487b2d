package dk.raadslag.importing.shape;

import java.util.regex.Pattern;

/** Lines that say who approved or signed the minutes. */
final class Approvals {

    private static final Pattern APPROVAL = Pattern.compile(
            "(?iu)(?:dette )?referat(?:et)?\\s+(?:(?:er|blev)\\s+)?(?:endeligt\\s+)?(?:godkendt|underskrevet)\\s+(?:af|den|d\\.)\\s.{3,200}|(?:referat(?:et)? )?(?:endeligt )?(?:godkendt|underskrevet) af\\s.{3,200}");

    private Approvals() {}

    static boolean isApproval(String line) {
        return line.length() < 300 && APPROVAL.matcher(line.strip()).matches();
    }
}
