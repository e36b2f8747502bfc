package io.github.mastodonjava.conformance;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the client differs from the tables of endpoints, and why. */
public enum EndpointExceptions {
  /** Documented endpoints that are no calls of the client, with what there is instead. */
  NO_CALL("no call"),

  /** Endpoints of the client that are in no table. */
  IN_NO_TABLE("in no table"),

  PARAMETERS("parameters"),

  PARAMETERS_OF_OTHER_SERVERS("parameters of other servers");

  private final String kind;

  EndpointExceptions(String kind) {
    this.kind = kind;
  }

  /** The reasons by what differs, in the order of the file. */
  public Map<String, String> all() throws IOException {
    return Reasons.read("endpoints-exceptions.tsv", kind);
  }

  /** What differs, in alphabetical order. */
  public Set<String> keys() throws IOException {
    return new TreeSet<>(all().keySet());
  }
}
