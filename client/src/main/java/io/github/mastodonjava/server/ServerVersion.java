package io.github.mastodonjava.server;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The version that a server gives as its own, such as {@code 4.3.1}, {@code 4.6.0-alpha.3+glitch}
 * or {@code 2.7.2 (compatible; Akkoma 3.3.0)}. Any text is a version; one that does not begin with
 * a number of Mastodon is not {@linkplain #isKnown() known}, and then neither {@link #isAtLeast}
 * nor {@link #isOlderThan} holds.
 */
public final class ServerVersion implements Comparable<ServerVersion> {
  private static final Pattern NUMBER =
      Pattern.compile("(?s)[vV]?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?(?!\\d)(.*+)");
  private static final Pattern PRE_RELEASE =
      Pattern.compile("(?s)[-.~]?((?:alpha|beta|rc|pre|dev|nightly)[0-9A-Za-z.-]*+).*+");

  /** Mastodon began with 1.0; a calendar date is another software's version. */
  private static final int FIRST_MAJOR = 1;

  private static final int LAST_MAJOR = 999;

  private static final Comparator<ServerVersion> ORDER =
      Comparator.comparing(ServerVersion::isKnown)
          .thenComparingInt(ServerVersion::major)
          .thenComparingInt(ServerVersion::minor)
          .thenComparingInt(ServerVersion::patch)
          .thenComparing(version -> version.preRelease == null)
          .thenComparing(
              version -> Objects.requireNonNullElse(version.preRelease, ""), new PreReleaseOrder())
          .thenComparing(ServerVersion::text);

  private final String text;
  private final boolean known;
  private final int major;
  private final int minor;
  private final int patch;
  private final @Nullable String preRelease;
  private final @Nullable OtherSoftware other;

  private ServerVersion(String text) {
    this.text = text;
    this.other = OtherSoftware.in(text);
    Matcher number = NUMBER.matcher(text.strip());
    this.known = number.matches() && isMastodon(number(number.group(1)));
    this.major = known ? number(number.group(1)) : 0;
    this.minor = known ? number(number.group(2)) : 0;
    this.patch = known ? number(number.group(3)) : 0;
    this.preRelease = known ? preRelease(number.group(4)) : null;
  }

  /** Reads any text; null, for a server that gives no version, is the same as an empty text. */
  public static ServerVersion parse(@Nullable String text) {
    return new ServerVersion(text == null ? "" : text);
  }

  private static boolean isMastodon(int major) {
    return major >= FIRST_MAJOR && major <= LAST_MAJOR;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static @Nullable String preRelease(String rest) {
    Matcher matcher = PRE_RELEASE.matcher(rest);
    return matcher.matches() ? matcher.group(1) : null;
  }

  /** The text as the server gave it. */
  public String text() {
    return text;
  }

  /** Whether the text begins with a version of Mastodon, its own or one to be compatible with. */
  public boolean isKnown() {
    return known;
  }

  /** The 4 of 4.3.1; 0 where the version is not known. */
  public int major() {
    return major;
  }

  /** The 3 of 4.3.1; 0 where there is none. */
  public int minor() {
    return minor;
  }

  /** The 1 of 4.3.1; 0 where there is none. */
  public int patch() {
    return patch;
  }

  /** What makes it a pre-release, such as {@code rc1} or {@code alpha.3}; null for a release. */
  public @Nullable String preRelease() {
    return preRelease;
  }

  /** The name of a server that is not Mastodon, such as {@code Akkoma}; null where none is told. */
  public @Nullable String software() {
    return other == null ? null : other.name();
  }

  /** The version of {@link #software()}; null where none is told. */
  public @Nullable String softwareVersion() {
    return other == null ? null : other.version();
  }

  /**
   * Whether the server surely has what came with {@code version} of Mastodon. A pre-release counts
   * as its release.
   *
   * @param version such as {@code 4.3.0} or {@code 4.3}
   */
  public boolean isAtLeast(String version) {
    return known && compareNumber(needed(version)) >= 0;
  }

  /**
   * Whether the server surely lacks what came with {@code version} of Mastodon. Only Mastodon and
   * its forks can be too old: another software has what it has, whatever number it claims to be
   * compatible with.
   *
   * @param version such as {@code 4.3.0} or {@code 4.3}
   */
  public boolean isOlderThan(String version) {
    return known && software() == null && compareNumber(needed(version)) < 0;
  }

  private static ServerVersion needed(String version) {
    ServerVersion needed = parse(version);
    if (!needed.isKnown()) {
      throw new IllegalArgumentException("Not a version of Mastodon: " + version);
    }
    return needed;
  }

  private int compareNumber(ServerVersion that) {
    int byMajor = Integer.compare(major, that.major);
    int byMinor = Integer.compare(minor, that.minor);
    return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, that.patch);
  }

  /**
   * Not known ones first, then by number, a pre-release before its release, and by text where
   * everything else is equal.
   */
  @Override
  public int compareTo(ServerVersion that) {
    return ORDER.compare(this, that);
  }

  @Override
  public boolean equals(@Nullable Object that) {
    return that instanceof ServerVersion version && text.equals(version.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
