package io.github.mastodonjava.text;

/** Between sRGB from 0 to 255 and linear light from 0 to 1: IEC 61966-2-1. */
final class Srgb {
  private Srgb() {}

  static double toLinear(int srgb) {
    double value = srgb / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** Of what is below 0 or above 1, the nearest. */
  static int fromLinear(double linear) {
    double value = Math.max(0, Math.min(1, linear));
    return value <= 0.0031308
        ? (int) (value * 12.92 * 255 + 0.5)
        : (int) ((1.055 * Math.pow(value, 1 / 2.4) - 0.055) * 255 + 0.5);
  }
}
