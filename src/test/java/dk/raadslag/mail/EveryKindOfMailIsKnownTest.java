package dk.raadslag.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whoever writes a new kind of mail adds it here, and to the test that plants a secret in it. */
class EveryKindOfMailIsKnownTest {

    private static final Set<String> SENDING = Set.of("tell", "announce", "invite", "queue");

    /** Which class sends mail, and the test that shows that it tells nothing that is closed. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("AbsenceNews", "SendingMailTest: names of people and days only"),
            Map.entry("AdoptionNews", "MailOfMinutesTest"),
            Map.entry("AgendaNews", "WhatMailOfAgendasTellsTest"),
            Map.entry("AuthorNews", "SayingLittleInMailTest"),
            Map.entry("MentionNews", "SayingLittleInMailTest"),
            Map.entry("ReferralNews", "ReferringToAnotherCommitteeTest"),
            Map.entry("TaskNews", "MailOfTasksTest"),
            Map.entry("TurnBell", "SayingLittleInMailTest"),
            Map.entry("Invitees", "InvitingToMeetingsTest, WhatMailOfAgendasTellsTest"),
            Map.entry("Digests", "SayingLittleInMailTest"),
            Map.entry("Reminding", "RemindingOfDeadlinesTest"));

    private static final Map<String, String> SOURCES = Map.of(
            "ApprovalDigest", "SayingLittleInMailTest",
            "KeptNews", "WhatMailOfAgendasTellsTest",
            "MentionNews", "SayingLittleInMailTest",
            "Reminding", "RemindingOfDeadlinesTest",
            "AgendaReminders", "RemindingOfDeadlinesTest",
            "ApprovalReminders", "RemindingOfDeadlinesTest",
            "AdoptionReminders", "MailOfMinutesTest",
            "TaskReminders", "MailOfTasksTest");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.raadslag");

    @Test
    void whoeverSendsMailIsKnown() {
        Set<String> senders = ALL.stream()
                .filter(one -> one.getCodeUnits().stream().anyMatch(EveryKindOfMailIsKnownTest::sends))
                .map(EveryKindOfMailIsKnownTest::name)
                .collect(Collectors.toSet());
        senders.remove("Post");
        assertThat(senders).containsExactlyInAnyOrderElementsOf(new TreeMap<>(KNOWN).keySet());
    }

    private static boolean sends(JavaCodeUnit unit) {
        return unit.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Post.class) && SENDING.contains(call.getName()));
    }

    @Test
    void whateverStandsInADigestIsKnown() {
        Set<String> sources = ALL.stream()
                .filter(one -> !one.isInterface())
                .filter(one -> one.isAssignableTo(DigestSource.class) || one.isAssignableTo(ReminderSource.class))
                .map(EveryKindOfMailIsKnownTest::name)
                .collect(Collectors.toSet());
        assertThat(sources).containsExactlyInAnyOrderElementsOf(SOURCES.keySet());
    }

    private static String name(JavaClass one) {
        return one.getName().replaceFirst(".*\\.", "").replaceFirst("\\$.*", "");
    }
}
