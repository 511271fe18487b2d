package dk.raadslag.help;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Role;
import java.util.Arrays;

/** Whose tasks they are; the order is that of the index. */
public enum Chapter {
    READER(Role.READER),
    AUTHOR(Role.AUTHOR),
    APPROVER(Role.APPROVER),
    SECRETARY(Role.SECRETARY),
    MEMBER(Role.READER),
    ADMINISTRATOR(Role.SECRETARY, Role.ADMINISTRATOR),
    EVERYONE(Role.values());

    private final Role[] roles;

    Chapter(Role... roles) {
        this.roles = roles;
    }

    boolean isOf(Reader reader) {
        return Arrays.stream(roles).anyMatch(reader::is);
    }
}
