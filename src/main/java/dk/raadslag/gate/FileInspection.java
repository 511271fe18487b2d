package dk.raadslag.gate;

import dk.raadslag.proofreading.CheckKey;
import dk.raadslag.proofreading.Judged;
import dk.raadslag.proofreading.Proofs;
import dk.raadslag.proofreading.Yardstick;
import dk.raadslag.richtext.Block;
import dk.raadslag.richtext.Block.Paragraph;
import dk.raadslag.richtext.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Opens files that are to be let out and says what is wrong with them. Whatever they are, it answers: nothing is
 * unpacked without end, and what cannot be opened is something wrong with them too.
 */
@Component
public class FileInspection {

    /** The largest file that is looked into, in bytes. */
    static final long LARGEST = 100_000_000;

    /** Two to five words that begin with a capital: a program or a place of work has other signs too. */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'’-]+\\.?( \\p{Lu}[\\p{L}'’-]*\\.?){1,4}");

    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?iu).*\\b(kommune|kommunen|region|styrelsen|office|user|bruger|microsoft|adobe|word|acrobat|scanner|server|print"
                    + "|udvalg|udvalget|forvaltning|forvaltningen|center|afdeling|team|group|aps|consulting)\\b.*");

    private final Proofs proofs;

    FileInspection(Proofs proofs) {
        this.proofs = proofs;
    }

    /**
     * What is wrong with a file, each thing once.
     *
     * @param name under which it is let out
     * @param yardstick by which to know a personal number, and who is known here
     */
    public List<FileFinding> of(String name, String mediaType, byte[] bytes, Yardstick yardstick) {
        List<FileFinding> found = new ArrayList<>();
        if (tells(proofs.readName(name, yardstick))) found.add(FileFinding.of(FileFault.PERSONAL_NUMBER_IN_NAME));
        if (bytes.length > LARGEST) {
            found.add(FileFinding.of(FileFault.TOO_LARGE));
            return found;
        }
        Told told = Opening.of(bytes, mediaType);
        found.addAll(told.faults());
        if (numbers(told.lines(), yardstick)) found.add(FileFinding.of(FileFault.PERSONAL_NUMBER));
        if (numbers(told.properties(), yardstick)) found.add(FileFinding.of(FileFault.PERSONAL_NUMBER_IN_PROPERTIES));
        told.names().stream()
                .filter(named -> isStranger(named, yardstick))
                .forEach(named -> found.add(new FileFinding(FileFault.NAMES_SOMEBODY, named)));
        return found;
    }

    private boolean numbers(List<String> lines, Yardstick yardstick) {
        if (lines.isEmpty()) return false;
        List<Block> blocks =
                lines.stream().map(line -> (Block) Paragraph.of(line)).toList();
        return tells(proofs.read(new RichText(blocks), yardstick));
    }

    private static boolean tells(List<Judged> found) {
        return found.stream().anyMatch(judged -> judged.finding().check() == CheckKey.PERSONAL_NUMBER);
    }

    private static boolean isStranger(String named, Yardstick yardstick) {
        return PERSON.matcher(named).matches()
                && !NOT_A_PERSON.matcher(named).matches()
                && !yardstick.context().people().includes(named);
    }
}
