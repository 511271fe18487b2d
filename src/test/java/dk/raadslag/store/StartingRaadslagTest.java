package dk.raadslag.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.raadslag.access.Reader;
import dk.raadslag.access.Readings;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RaadslagTest
class StartingRaadslagTest {

    @Autowired
    private Readings readings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    @Test
    void pagesWorkAsALogInThatOwnsNoTable() {
        String sql = "select count(*) from pg_tables where tableowner = session_user";
        assertThat(jdbc.sql(sql).query(Long.class).single()).isZero();
    }

    @Test
    void theSchemaIsInPlaceAndEmpty() {
        long committees = readings.as(
                Reader.ANONYMOUS,
                () -> jdbc.sql("select count(*) from committee")
                        .query(Long.class)
                        .single());
        assertThat(committees).isZero();
    }

    @Test
    void theDataSourceIsThePoolOfTheApplication() {
        assertThat(LogIns.answers(dataSource)).isTrue();
    }
}
