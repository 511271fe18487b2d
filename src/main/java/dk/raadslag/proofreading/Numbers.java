package dk.raadslag.proofreading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as Danish tables print them: 1.234,5, -12, (500), 1 250 kr. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(\\()?([-–−+])?\\s?((?:\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3}){1,8}|\\d{1,15})(?:,\\d{1,6})?)(\\))?(?:,-)?\\s?(?:kr\\.?|mio\\.?|t\\.kr\\.?|t\\. ?kr\\.?|mio\\. kr\\.?|årsværk|timer|stk\\.?)?");
    private static final Pattern GROUPING = Pattern.compile("[.\\u00a0\\u202f ]");

    private static final int LONGEST = 80;

    private Numbers() {}

    static Optional<BigDecimal> of(String printed) {
        Matcher matcher = NUMBER.matcher(printed.strip());
        if (printed.length() > LONGEST || !matcher.matches()) return Optional.empty();
        BigDecimal number =
                new BigDecimal(GROUPING.matcher(matcher.group(3)).replaceAll("").replace(',', '.'));
        String sign = matcher.group(2);
        boolean negative = sign != null && !sign.equals("+") || matcher.group(1) != null && matcher.group(4) != null;
        return Optional.of(negative ? number.negate() : number);
    }

    static String printed(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ".");
        return (number.signum() < 0 ? "-" : "") + grouped + (point < 0 ? "" : "," + plain.substring(point + 1));
    }
}
