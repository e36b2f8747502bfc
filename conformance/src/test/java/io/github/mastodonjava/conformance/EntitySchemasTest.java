package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.conformance.OpenApi.Schema;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The client's records are those of Mastodon's OpenAPI file: none missing, none made up. */
class EntitySchemasTest {
  private final Set<String> withoutRecord = new TreeSet<>();

  @Test
  void everyPropertyIsAComponentAndEveryComponentAProperty() throws Exception {
    assertThat(compare().problems())
        .as("differences that are not among the exceptions, or exceptions that are not needed")
        .isEqualTo(new TreeSet<>(Reasons.read("schema-exceptions.tsv").keySet()));
  }

  @Test
  void everySchemaHasItsRecord() throws Exception {
    compare();

    assertThat(withoutRecord)
        .isEqualTo(new TreeSet<>(Reasons.read("schemas-without-record.tsv").keySet()));
  }

  @Test
  void everyRecordIsDocumentedSomewhere() throws Exception {
    Set<String> undocumented = new TreeSet<>(EntityClasses.all().keySet());
    compare().compared().forEach(type -> undocumented.remove(type.getSimpleName()));

    assertThat(undocumented)
        .isEqualTo(new TreeSet<>(Reasons.read("records-without-schema.tsv").keySet()));
  }

  private SchemaComparison compare() throws Exception {
    Map<String, String> names = Reasons.read("schema-records.tsv");
    Map<String, Class<?>> classes = EntityClasses.all();
    OpenApi api = OpenApi.read(SharedData.path("api/mastodon-openapi.json"));
    SchemaComparison comparison = new SchemaComparison();
    for (String name : api.names()) {
      Class<?> type = classes.get(names.getOrDefault(name, name));
      Schema schema = api.named(name);
      if (type == null) {
        withoutRecord.add(name);
      } else if (schema.values().isEmpty()) {
        comparison.compare(type, schema);
      } else {
        comparison.compareValues(type, schema);
      }
    }
    return comparison;
  }
}
