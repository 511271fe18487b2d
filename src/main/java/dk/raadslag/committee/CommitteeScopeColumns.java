package dk.raadslag.committee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The two columns that say which committees the row is for. */
public final class CommitteeScopeColumns {

    private CommitteeScopeColumns() {}

    /** From the columns {@code kinds} and {@code committee_id} of the row. */
    public static CommitteeScope of(ResultSet row) throws SQLException {
        String[] kinds = (String[]) row.getArray("kinds").getArray();
        return new CommitteeScope(
                Arrays.stream(kinds).map(CommitteeKind::valueOf).collect(Collectors.toSet()),
                row.getObject("committee_id", Long.class));
    }
}
