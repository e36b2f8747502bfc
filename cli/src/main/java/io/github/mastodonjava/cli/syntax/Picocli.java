package io.github.mastodonjava.cli.syntax;

import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands as picocli knows them. No other class names one of picocli's: the JVM would load
 * them to verify it.
 */
final class Picocli {
  private static final OptionSpec HELP =
      OptionSpec.builder("-h", "--help")
          .usageHelp(true)
          .scopeType(ScopeType.INHERIT)
          .description("Show this help.")
          .build();
  private static final OptionSpec VERSION =
      OptionSpec.builder("-V", "--version")
          .versionHelp(true)
          .description("Show the version.")
          .build();

  private final Root root;
  private final CommandLine all;
  private final boolean colours;

  Picocli(Catalogue catalogue, int columns, boolean colours) {
    this.root = catalogue.root();
    this.all = commandLine(root, catalogue).setUsageHelpWidth(columns);
    this.colours = colours;
  }

  Request read(List<String> words) {
    try {
      ParseResult result = all.parseArgs(words.toArray(String[]::new));
      ParseResult last = result.hasSubcommand() ? result.subcommand() : result;
      if (last.isUsageHelpRequested()) {
        CommandLine asked = last.commandSpec().commandLine();
        return new Request.Show(
            asked.getUsageMessage(colours ? Ansi.ON : Ansi.OFF).stripTrailing());
      }
      if (result.isVersionHelpRequested()) {
        return new Request.Show(root.version());
      }
      if (!result.hasSubcommand()) {
        String names = String.join(", ", all.getSubcommands().keySet());
        throw new Failure(Kind.USAGE, "Name a command: " + names + ". See: mastodon --help");
      }
      return new Request.Run(last.commandSpec().name(), arguments(result));
    } catch (ParameterException e) {
      throw new Failure(Kind.USAGE, message(e), e);
    }
  }

  private static String message(ParameterException e) {
    CommandLine command = e.getCommandLine();
    String message = String.valueOf(e.getMessage()).strip();
    String hint = "";
    if (e instanceof UnmatchedArgumentException unmatched) {
      if (!unmatched.isUnknownOption()) {
        String word = unmatched.getUnmatched().get(0);
        message =
            command.getSubcommands().isEmpty()
                ? "\"" + word + "\" is one word too many"
                : "There is no command " + word;
      }
      List<String> likely = unmatched.getSuggestions();
      hint = likely.isEmpty() ? "" : " Did you mean " + String.join(", ", likely) + "?";
    }
    String see = command.getCommandSpec().qualifiedName() + " --help";
    return message + "." + hint + " See: " + see;
  }

  String completionScript() {
    return AutoComplete.bash(root.name(), all);
  }

  private static CommandLine commandLine(Root root, Catalogue catalogue) {
    CommandSpec spec = CommandSpec.create().name(root.name()).version(root.version());
    spec.addOption(inherited(Option.JSON)).addOption(inherited(Option.DEBUG));
    spec.addOption(HELP).addOption(VERSION);
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(root.description());
    usage.synopsisSubcommandLabel("COMMAND");
    usage.commandListHeading("%nCommands:%n");
    usage.optionListHeading("%nOptions:%n");
    usage.exitCodeListHeading("%nExit codes:%n").exitCodeList(root.exitCodes());
    examples(usage, root.examples());
    for (String name : catalogue.names()) {
      spec.addSubcommand(name, spec(Objects.requireNonNull(catalogue.syntax(name))));
    }
    return new CommandLine(spec)
        // "@alice" is somebody's name, not a file with arguments
        .setExpandAtFiles(false);
  }

  private static CommandSpec spec(Syntax syntax) {
    CommandSpec spec = CommandSpec.create();
    for (Option option : syntax.options()) {
      if (!option.equals(Option.JSON) && !option.equals(Option.DEBUG)) {
        spec.addOption(builder(option).build());
      }
    }
    Operands operands = syntax.operands();
    if (operands.most() > 0) {
      spec.addPositional(positional(operands));
    }
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(syntax.description());
    usage.parameterListHeading("%n");
    usage.optionListHeading("%nOptions:%n");
    examples(usage, syntax.examples());
    return spec;
  }

  private static void examples(UsageMessageSpec usage, List<String> examples) {
    if (!examples.isEmpty()) {
      usage.footerHeading("%nExamples:%n");
      usage.footer(examples.stream().map(line -> "  " + line).toArray(String[]::new));
    }
  }

  private static OptionSpec inherited(Option option) {
    return builder(option).scopeType(ScopeType.INHERIT).build();
  }

  private static OptionSpec.Builder builder(Option option) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.name()).description(option.description());
    String label = option.label();
    if (label == null) {
      return builder.type(boolean.class);
    }
    builder.type(String.class).arity("1").paramLabel(label);
    return option.choices().isEmpty() ? builder : builder.completionCandidates(option.choices());
  }

  /** Takes any number; {@link Grammar} counts. */
  private static PositionalParamSpec positional(Operands operands) {
    PositionalParamSpec.Builder builder =
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel(operands.synopsis())
            .hideParamSyntax(true)
            .description(operands.description());
    if (!operands.choices().isEmpty()) {
      builder.completionCandidates(operands.choices());
    }
    return builder.build();
  }

  /** What was said, to the command and before it. */
  private static Arguments arguments(ParseResult whole) {
    ParseResult command = whole.hasSubcommand() ? whole.subcommand() : whole;
    Map<String, String> options = new LinkedHashMap<>();
    for (ParseResult part : List.of(whole, command)) {
      for (OptionSpec option : part.matchedOptions()) {
        options.put(option.longestName(), option.getValue().toString());
      }
    }
    return new Arguments(options, command.matchedPositionalValue(0, List.of()));
  }
}
