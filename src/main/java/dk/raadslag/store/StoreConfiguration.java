package dk.raadslag.store;

import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    @Bean
    Database database(StoreSettings settings) {
        StoreSettings.External external = settings.db();
        return external == null ? EmbeddedPostgres.open(settings.data()) : ExternalPostgres.at(external);
    }

    @Bean
    DataSource dataSource(Database database) {
        return database.application();
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Database database) {
        return database.owner();
    }
}
