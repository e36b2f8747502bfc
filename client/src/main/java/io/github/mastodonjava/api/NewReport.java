package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.ReportCategory;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report to the moderators: {@code
 * NewReport.of(accountId).category(ReportCategory.SPAM).statuses(List.of(statusId))}. Only what was
 * said is sent.
 */
public final class NewReport implements ParameterSource {

  private final Parameters parameters;

  private NewReport(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A report of an account, as {@link ReportCategory#OTHER} unless said. */
  public static NewReport of(String accountId) {
    return new NewReport(Parameters.NONE.with("account_id", accountId));
  }

  /** The statuses that it is about. */
  public NewReport statuses(List<String> statusIds) {
    return with("status_ids", statusIds);
  }

  /** The collections that it is about. Since Mastodon 4.6. */
  public NewReport collections(List<String> collectionIds) {
    return with("collection_ids", collectionIds);
  }

  /** Why: 1,000 characters at most, on Mastodon. */
  public NewReport comment(String comment) {
    return with("comment", comment);
  }

  /** Tells the moderators of the account's own server too. */
  public NewReport forward() {
    return with("forward", true);
  }

  /** Why, in a word. Since Mastodon 3.5. */
  public NewReport category(ReportCategory category) {
    return with("category", category);
  }

  /**
   * The rules that were broken, which makes it a {@link ReportCategory#VIOLATION}. Since Mastodon
   * 3.5.
   */
  public NewReport rules(List<String> ruleIds) {
    return with("rule_ids", ruleIds);
  }

  /** With a parameter that only other servers know. */
  public NewReport with(String name, @Nullable Object value) {
    return new NewReport(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NewReport with(ParameterSource others) {
    return new NewReport(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewReport" + parameters.values();
  }
}
