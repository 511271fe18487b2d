package dk.raadslag.access;

/** What an account may do beside reading; chair, member and minute taker follow from memberships. */
public enum Role {
    READER,
    AUTHOR,
    APPROVER,
    SECRETARY,
    ADMINISTRATOR
}
