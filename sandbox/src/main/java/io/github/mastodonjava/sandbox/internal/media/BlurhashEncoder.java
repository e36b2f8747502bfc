package io.github.mastodonjava.sandbox.internal.media;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** <a href="https://github.com/woltapp/blurhash/blob/master/Algorithm.md">Blurhash</a>. */
final class BlurhashEncoder {
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

  private final BufferedImage image;

  BlurhashEncoder(BufferedImage image) {
    this.image = image;
  }

  private record Colour(double red, double green, double blue) {
    double largest() {
      return Math.max(Math.abs(red), Math.max(Math.abs(green), Math.abs(blue)));
    }
  }

  String encode(int across, int down) {
    List<Colour> factors = new ArrayList<>();
    for (int y = 0; y < down; y++) {
      for (int x = 0; x < across; x++) {
        factors.add(factor(x, y));
      }
    }
    double largest = factors.stream().skip(1).mapToDouble(Colour::largest).max().orElse(0);
    int scale = (int) Math.max(0, Math.min(82, Math.floor(largest * 166 - 0.5)));
    StringBuilder hash = new StringBuilder();
    append(hash, across - 1 + (down - 1) * 9, 1);
    append(hash, scale, 1);
    Colour average = factors.get(0);
    append(hash, srgb(average.red) << 16 | srgb(average.green) << 8 | srgb(average.blue), 4);
    for (Colour each : factors.subList(1, factors.size())) {
      double unit = (scale + 1) / 166.0;
      append(
          hash,
          (step(each.red / unit) * 19 + step(each.green / unit)) * 19 + step(each.blue / unit),
          2);
    }
    return hash.toString();
  }

  private Colour factor(int x, int y) {
    double red = 0;
    double green = 0;
    double blue = 0;
    for (int row = 0; row < image.getHeight(); row++) {
      double vertical = Math.cos(Math.PI * y * row / image.getHeight());
      for (int column = 0; column < image.getWidth(); column++) {
        double weight = vertical * Math.cos(Math.PI * x * column / image.getWidth());
        int rgb = image.getRGB(column, row);
        red += weight * linear(rgb >> 16 & 255);
        green += weight * linear(rgb >> 8 & 255);
        blue += weight * linear(rgb & 255);
      }
    }
    double norm = (x == 0 && y == 0 ? 1.0 : 2.0) / (image.getWidth() * image.getHeight());
    return new Colour(red * norm, green * norm, blue * norm);
  }

  private static double linear(int srgb) {
    double value = srgb / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int srgb(double linear) {
    double value = Math.max(0, Math.min(1, linear));
    double srgb = value <= 0.0031308 ? value * 12.92 : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    return (int) (srgb * 255 + 0.5);
  }

  private static int step(double value) {
    double root = Math.copySign(Math.sqrt(Math.abs(value)), value);
    return (int) Math.max(0, Math.min(18, Math.floor(root * 9 + 9.5)));
  }

  private static void append(StringBuilder hash, int value, int digits) {
    int divisor = (int) Math.pow(83, digits - 1);
    for (int i = 0; i < digits; i++) {
      hash.append(DIGITS.charAt(value / divisor % 83));
      divisor /= 83;
    }
  }
}
