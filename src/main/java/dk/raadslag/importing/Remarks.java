package dk.raadslag.importing;

import dk.raadslag.publication.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a participant, told apart.
 *
 * @param title job title, party or election group, or null
 * @param role what the person is at the meeting: "referent", "Forperson"; or null
 * @param attendance anything but present from beginning to end: "afbud", "På barsel", "deltog fra punkt 6"; or null
 */
record Remarks(
        @Nullable String title,
        @Nullable String role,
        @Nullable String attendance) {

    private static final Pattern ROLE = Pattern.compile(
            "(?iu)(?:\\d\\. )?(?:næst|vice)?(?:formand|forperson|forkvinde|borgmester)|referent|sekretær|mødeleder|amr|tr|suppleant.*|stedfortræder.*");
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?iu)afbud.*|fraværende.*|på barsel|barsel|på orlov|orlov|syg|ferie|ikke til stede.*|(?:deltog|deltager|ankom|kom|gik|forlod|mødte)\\b.*|(?:under|fra|til) punkt.*");

    static Remarks of(Participant participant) {
        List<String> title = new ArrayList<>();
        List<String> role = new ArrayList<>();
        List<String> attendance = new ArrayList<>();
        for (String note : participant.notes()) {
            List<String> kind = ATTENDANCE.matcher(note).matches()
                    ? attendance
                    : ROLE.matcher(note).matches() ? role : title;
            kind.add(note);
        }
        return new Remarks(joined(title), joined(role), joined(attendance));
    }

    private static @Nullable String joined(List<String> notes) {
        return notes.isEmpty() ? null : String.join(", ", notes);
    }
}
