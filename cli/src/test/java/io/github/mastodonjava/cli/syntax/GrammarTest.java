package io.github.mastodonjava.cli.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.cli.problem.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

class GrammarTest {
  private static final Option LIMIT = Option.value("--limit", "N", "How many.");
  private static final Option KIND = Option.choice("--kind", "Which.", "round", "square");
  private static final Syntax READ =
      Syntax.of("read", "Reads.")
          .options(LIMIT, KIND)
          .operands(Operands.optional("[WHAT]", "What to read.", 2).offering("home", "tag"));
  private static final Syntax WRITE =
      Syntax.of("write", "Writes.").operands(Operands.required("TEXT", "The text."));
  private static final Grammar GRAMMAR = new Grammar(new TwoCommands(), 80, false);

  private static final class TwoCommands implements Catalogue {
    @Override
    public Root root() {
      return new Root("app", "An app.", "app 1", Map.of("0", "Well."), List.of("app read"));
    }

    @Override
    public List<String> names() {
      return List.of("read", "write");
    }

    @Override
    public @Nullable Syntax syntax(String name) {
      return name.equals("read") ? READ : name.equals("write") ? WRITE : null;
    }
  }

  @Property(tries = 500, seed = "1")
  void plainArgumentsMeanWhatPicocliSays(@ForAll("words") List<String> words) {
    Arguments plain = PlainArguments.read(READ, words.subList(1, words.size()));
    if (plain != null) {
      assertThat(GRAMMAR.byPicocli(words)).isEqualTo(new Request.Run("read", plain));
    }
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> known =
        Arbitraries.of(
            "--limit",
            "--kind",
            "--json",
            "--debug",
            "--limit=3",
            "--help",
            "-h",
            "-",
            "--",
            "-x",
            "@home",
            "home",
            "tag",
            "",
            " ",
            "round",
            "\"quoted\"",
            "--lim",
            "a=b",
            "-1",
            "é");
    Arbitrary<String> any = Arbitraries.strings().ascii().ofMaxLength(4);
    return Arbitraries.frequencyOf(Tuple.of(6, known), Tuple.of(1, any))
        .list()
        .ofMaxSize(5)
        .map(
            rest -> {
              List<String> all = new ArrayList<>(rest);
              all.add(0, "read");
              return all;
            });
  }

  @Example
  void plainArgumentsAreReadWithoutPicocli() {
    assertThat(PlainArguments.read(READ, List.of("tag", "--limit", "3", "cats", "--json")))
        .isEqualTo(new Arguments(Map.of("--limit", "3", "--json", "true"), List.of("tag", "cats")));
  }

  @Example
  void optionsOfAllCommandsMayStandBeforeTheCommand() {
    assertThat(GRAMMAR.read(List.of("--json", "read", "home")))
        .isEqualTo(
            new Request.Run("read", new Arguments(Map.of("--json", "true"), List.of("home"))));
  }

  @Example
  void whatFollowsTwoDashesIsNoOption() {
    assertThat(GRAMMAR.read(List.of("write", "--", "--json")))
        .isEqualTo(new Request.Run("write", new Arguments(Map.of(), List.of("--json"))));
  }

  @Example
  void nameThatBeginsWithAnAtIsNoFile() {
    assertThat(GRAMMAR.read(List.of("write", "--json", "@alice")))
        .isEqualTo(
            new Request.Run("write", new Arguments(Map.of("--json", "true"), List.of("@alice"))));
  }

  @Example
  void valueThatIsNoChoiceIsRefused() {
    assertThatThrownBy(() -> GRAMMAR.read(List.of("read", "--kind", "oval")))
        .isInstanceOf(Failure.class)
        .hasMessage("--kind is round|square, not \"oval\".");
  }

  @Example
  void missingOperandIsRefused() {
    assertThatThrownBy(() -> GRAMMAR.read(List.of("write")))
        .isInstanceOf(Failure.class)
        .hasMessage("write needs TEXT. See: app write --help");
  }

  @Example
  void operandTooMuchIsRefused() {
    assertThatThrownBy(() -> GRAMMAR.read(List.of("write", "Hello", "world")))
        .isInstanceOf(Failure.class)
        .hasMessage("\"world\" is one word too many. See: app write --help");
  }

  @Example
  void helpIsShownInsteadOfRunning() {
    assertThat(GRAMMAR.read(List.of("read", "--help")))
        .isInstanceOfSatisfying(
            Request.Show.class,
            help -> assertThat(help.text()).contains("Usage: app read", "[WHAT]", "--limit=N"));
  }
}
