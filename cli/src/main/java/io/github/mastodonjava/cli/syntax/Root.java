package io.github.mastodonjava.cli.syntax;

import java.util.List;
import java.util.Map;

/**
 * What the help says about the whole program.
 *
 * @param exitCodes what each means, in their order
 */
public record Root(
    String name,
    String description,
    String version,
    Map<String, String> exitCodes,
    List<String> examples) {}
