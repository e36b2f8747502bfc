package io.github.mastodonjava.text;

import org.jspecify.annotations.Nullable;

/**
 * A blurred picture in a short text, as {@code MediaAttachment.blurhash} has it: something to show
 * while the file is on its way, or instead of it. Immutable.
 *
 * <pre>{@code
 * int[] pixels = Blurhash.parse(attachment.blurhash()).decode(32, 20).argb();
 * }</pre>
 *
 * @see <a href="https://github.com/woltapp/blurhash/blob/master/Algorithm.md">The algorithm</a>
 */
public final class Blurhash {
  private static final int MOST_COMPONENTS = 9;

  private final String text;
  private final int across;
  private final int down;

  /** Red, green and blue of each component in turn, linear; across first, then down. */
  private final double[] components;

  private Blurhash(String text, int across, int down, double[] components) {
    this.text = text;
    this.across = across;
    this.down = down;
    this.components = components;
  }

  /**
   * Reads a blurhash.
   *
   * @throws MalformedBlurhashException if it is none
   */
  public static Blurhash parse(String text) {
    if (text.length() < 6) {
      throw new MalformedBlurhashException(text, "it has fewer than 6 characters");
    }
    int size = Base83.decode(text, 0, 1);
    int across = size % MOST_COMPONENTS + 1;
    int down = size / MOST_COMPONENTS + 1;
    if (down > MOST_COMPONENTS) {
      throw new MalformedBlurhashException(text, "it has too many components");
    }
    if (text.length() != 4 + 2 * across * down) {
      throw new MalformedBlurhashException(
          text, "with " + across + " by " + down + " components, its length is wrong");
    }
    return new Blurhash(text, across, down, components(text, across * down));
  }

  private static double[] components(String text, int count) {
    double[] components = new double[3 * count];
    int average = Base83.decode(text, 2, 6);
    if (average > 0xffffff) {
      throw new MalformedBlurhashException(text, "its average is no colour");
    }
    components[0] = Srgb.toLinear(average >> 16);
    components[1] = Srgb.toLinear(average >> 8 & 255);
    components[2] = Srgb.toLinear(average & 255);
    double largest = (Base83.decode(text, 1, 2) + 1) / 166.0;
    for (int i = 1; i < count; i++) {
      int value = Base83.decode(text, 4 + 2 * i, 6 + 2 * i);
      if (value >= 19 * 19 * 19) {
        throw new MalformedBlurhashException(text, "its component " + i + " is out of range");
      }
      components[3 * i] = largest * unquantised(value / (19 * 19));
      components[3 * i + 1] = largest * unquantised(value / 19 % 19);
      components[3 * i + 2] = largest * unquantised(value % 19);
    }
    return components;
  }

  /** From -1 to 1 for 0 to 18, finer around 0. */
  private static double unquantised(int step) {
    double root = (step - 9) / 9.0;
    return Math.copySign(root * root, root);
  }

  /** Whether {@link #parse} takes it. */
  public static boolean isValid(String text) {
    try {
      parse(text);
      return true;
    } catch (MalformedBlurhashException e) {
      return false;
    }
  }

  /**
   * Makes the blurhash of a picture; Mastodon's have 4 by 4 components. It takes time for each
   * pixel and component: make a large picture small before.
   *
   * @throws IllegalArgumentException for fewer than 1 or more than 9 components
   */
  public static Blurhash encode(Pixels picture, int componentsAcross, int componentsDown) {
    requireComponents(componentsAcross);
    requireComponents(componentsDown);
    return parse(BlurhashEncoder.encode(picture, componentsAcross, componentsDown));
  }

  private static void requireComponents(int count) {
    if (count < 1 || count > MOST_COMPONENTS) {
      throw new IllegalArgumentException("there are 1 to 9 components each way, not " + count);
    }
  }

  /** How many components there are from left to right: 1 to 9. */
  public int componentsAcross() {
    return across;
  }

  /** How many components there are from top to bottom: 1 to 9. */
  public int componentsDown() {
    return down;
  }

  /** The average colour of the picture, as {@code 0xRRGGBB} in sRGB. */
  public int averageColour() {
    return Base83.decode(text, 2, 6);
  }

  /**
   * The blurred picture. A small one is enough: made larger, it looks the same.
   *
   * @throws IllegalArgumentException for a size of less than one pixel, or more than {@link
   *     Pixels#MOST}
   */
  public Pixels decode(int width, int height) {
    Pixels.requireSize(width, height);
    double[] rgb = new double[3 * width * height];
    double[] horizontal = waves(across, width);
    double[] vertical = waves(down, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int j = 0; j < down; j++) {
          for (int i = 0; i < across; i++) {
            double weight = horizontal[i * width + x] * vertical[j * height + y];
            int component = 3 * (j * across + i);
            int pixel = 3 * (y * width + x);
            rgb[pixel] += weight * components[component];
            rgb[pixel + 1] += weight * components[component + 1];
            rgb[pixel + 2] += weight * components[component + 2];
          }
        }
      }
    }
    return Pixels.ofOwn(width, height, rgb);
  }

  /** The cosines of each component at each place. */
  static double[] waves(int count, int length) {
    double[] waves = new double[count * length];
    for (int i = 0; i < count; i++) {
      for (int x = 0; x < length; x++) {
        waves[i * length + x] = Math.cos(Math.PI * i * x / length);
      }
    }
    return waves;
  }

  /** The blurred picture with so many pixels for each component: the more of them, the larger. */
  public Pixels decodePerComponent(int width, int height) {
    Pixels.requireSize(width, height);
    return decode(Math.multiplyExact(across, width), Math.multiplyExact(down, height));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Blurhash hash && text.equals(hash.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The blurhash itself. */
  @Override
  public String toString() {
    return text;
  }
}
