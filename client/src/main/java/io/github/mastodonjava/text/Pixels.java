package io.github.mastodonjava.text;

/**
 * The pixels of a picture, row by row from the top left. Immutable; it knows nothing of the JDK's
 * windows and images, but {@link #argb} is what {@code BufferedImage.setRGB} takes.
 */
public final class Pixels {
  /** How many there can be: enough for what is made larger afterwards. */
  public static final int MOST = 1 << 24;

  private final int width;
  private final int height;

  /** Red, green and blue in turn, linear light. */
  private final double[] linear;

  private Pixels(int width, int height, double[] linear) {
    this.width = width;
    this.height = height;
    this.linear = linear;
  }

  /** Takes an array that nobody else has. */
  static Pixels ofOwn(int width, int height, double[] linear) {
    return new Pixels(width, height, linear);
  }

  /**
   * Pixels in sRGB, as {@code BufferedImage.getRGB} gives them: {@code 0xAARRGGBB}. How opaque they
   * are does not count.
   *
   * @throws IllegalArgumentException if there are not {@code width * height} of them
   */
  public static Pixels ofArgb(int width, int height, int[] argb) {
    requireSize(width, height);
    requireLength(argb.length, width * height);
    double[] linear = new double[3 * argb.length];
    for (int i = 0; i < argb.length; i++) {
      linear[3 * i] = Srgb.toLinear(argb[i] >> 16 & 255);
      linear[3 * i + 1] = Srgb.toLinear(argb[i] >> 8 & 255);
      linear[3 * i + 2] = Srgb.toLinear(argb[i] & 255);
    }
    return new Pixels(width, height, linear);
  }

  /**
   * Pixels in linear light: red, green and blue of each in turn, from 0 to 1.
   *
   * @throws IllegalArgumentException if there are not three numbers for each pixel
   */
  public static Pixels ofLinear(int width, int height, double[] rgb) {
    requireSize(width, height);
    requireLength(rgb.length, 3 * width * height);
    return new Pixels(width, height, rgb.clone());
  }

  static void requireSize(int width, int height) {
    if (width < 1 || height < 1 || (long) width * height > MOST) {
      throw new IllegalArgumentException(
          "a picture has 1 to " + MOST + " pixels, unlike " + width + " by " + height);
    }
  }

  private static void requireLength(int length, int needed) {
    if (length != needed) {
      throw new IllegalArgumentException("there are " + length + " numbers, not " + needed);
    }
  }

  /** In pixels. */
  public int width() {
    return width;
  }

  /** In pixels. */
  public int height() {
    return height;
  }

  /** In sRGB, opaque: {@code 0xFFRRGGBB}. */
  public int[] argb() {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      argb[i] =
          0xff000000
              | Srgb.fromLinear(linear[3 * i]) << 16
              | Srgb.fromLinear(linear[3 * i + 1]) << 8
              | Srgb.fromLinear(linear[3 * i + 2]);
    }
    return argb;
  }

  /**
   * In linear light, for whoever goes on with calculating: red, green and blue of each pixel in
   * turn. Those of a blurhash can be a little below 0 or above 1.
   */
  public double[] linear() {
    return linear.clone();
  }

  double[] ownLinear() {
    return linear;
  }

  @Override
  public String toString() {
    return "Pixels[" + width + " by " + height + "]";
  }
}
