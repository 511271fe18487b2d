package dk.raadslag.search;

import dk.raadslag.search.lucene.LuceneIndex;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    LuceneIndex searchIndex(@Value("${raadslag.search.directory:${raadslag.data:data}/search}") Path directory) {
        return new LuceneIndex(directory);
    }
}
