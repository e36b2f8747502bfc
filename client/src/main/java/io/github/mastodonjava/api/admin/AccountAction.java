package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.entity.AccountWarningAction;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator does against an account: {@code
 * AccountAction.of(AccountWarningAction.SILENCE).text("Enough of it.")}. Only what was said is
 * sent.
 */
public final class AccountAction implements ParameterSource {

  private final Parameters parameters;

  private AccountAction(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * {@link AccountWarningAction#NONE}, which only warns, {@link AccountWarningAction#SENSITIVE},
   * {@link AccountWarningAction#DISABLE}, {@link AccountWarningAction#SILENCE} or {@link
   * AccountWarningAction#SUSPEND}.
   */
  public static AccountAction of(AccountWarningAction type) {
    return new AccountAction(Parameters.NONE.with("type", type));
  }

  /** On account of this report, which is resolved with it. */
  public AccountAction report(String reportId) {
    return with("report_id", reportId);
  }

  /** With the text of this warning, which was written beforehand. */
  public AccountAction warningPreset(String warningPresetId) {
    return with("warning_preset_id", warningPresetId);
  }

  /** What to tell the account's owner. */
  public AccountAction text(String text) {
    return with("text", text);
  }

  /** Whether the account's owner gets an e-mail. */
  public AccountAction sendEmailNotification(boolean send) {
    return with("send_email_notification", send);
  }

  /** With a parameter that only other servers know. */
  public AccountAction with(String name, @Nullable Object value) {
    return new AccountAction(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "AccountAction" + parameters.values();
  }
}
