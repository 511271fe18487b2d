package dk.raadslag.proofreading;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail addresses at providers that people use at home, and telephone numbers said to be mobile or private. */
final class PrivateContactCheck implements LineCheck {

    private static final Pattern EMAIL = Pattern.compile(
            "(?iuU)[\\p{L}\\d._%+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|msn|jubii|ofir|mail|stofanet|tdcadsl|youmail|privat|protonmail|proton|sol|webspeed|post\\.tele|mail\\.tele|get2net|email)\\.(?:dk|com|me|net)\\b");
    private static final Pattern PHONE = Pattern.compile(
            "(?iuU)\\b(?:mobil\\p{L}*|mob|privat(?:nummer|telefon| telefon| tlf| nummer)?)\\b[-.: ]{0,3}(?:nr\\.?|nummer|tlf\\.?)?[-.: ]{0,3}((?:\\+45[ ]?)?\\d{2}[ ]?\\d{2}[ ]?\\d{2}[ ]?\\d{2})(?!\\d)");

    @Override
    public void read(Line line, Context context, Consumer<Finding> findings) {
        tell(line, EMAIL, 0, findings);
        tell(line, PHONE, 1, findings);
    }

    private static void tell(Line line, Pattern pattern, int group, Consumer<Finding> findings) {
        Matcher found = pattern.matcher(line.text());
        while (found.find()) {
            findings.accept(new Finding(
                    CheckKey.PRIVATE_CONTACT,
                    line.place(found.start(group), found.end(group)),
                    "",
                    List.of(),
                    List.of()));
        }
    }
}
